package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.query.FoldedText;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Pages of what imports kept beside the records. */
final class KeptParts {

  private KeptParts() {}

  static Page<Kept<Leftover>> leftovers(
      List<ImportRecord> imports, KeptFilter filter, PageRequest request) {
    return page(
        imports,
        filter,
        request,
        ImportRecord::leftovers,
        leftover ->
            isOrAny(filter.key(), leftover.key())
                && isOrAny(filter.kind(), leftover.kind())
                && isOrAny(filter.entityId(), leftover.entityId())
                && hasText(filter, leftover.path(), leftover.json()),
        leftover -> leftover.json().length());
  }

  static Page<Kept<Quarantined>> quarantine(
      List<ImportRecord> imports, KeptFilter filter, PageRequest request) {
    return page(
        imports,
        filter,
        request,
        ImportRecord::quarantine,
        part -> isOrAny(filter.key(), part.key()) && hasText(filter, part.path(), part.text()),
        part -> part.text().length());
  }

  private static <T> Page<Kept<T>> page(
      List<ImportRecord> imports,
      KeptFilter filter,
      PageRequest request,
      Function<ImportRecord, List<T>> parts,
      Predicate<T> wanted,
      ToIntFunction<T> size) {
    List<Kept<T>> found = new ArrayList<>();
    for (ImportRecord record : imports) {
      List<T> ofImport = parts.apply(record);
      for (int i = 0; i < ofImport.size(); i++) {
        Kept<T> kept =
            new Kept<>(record.report().importId(), record.importedAt(), i, ofImport.get(i));
        if (isOrAny(filter.importId(), kept.importId())
            && wanted.test(kept.part())
            && request
                .after()
                .map(after -> Kept.ORDER.compare(kept.key(), after) > 0)
                .orElse(true)) {
          found.add(kept);
        }
      }
    }
    found.sort(Comparator.comparing(Kept::key, Kept.ORDER));
    return cut(found, request.limit(), size);
  }

  private static <T> Page<Kept<T>> cut(List<Kept<T>> found, int limit, ToIntFunction<T> size) {
    List<Kept<T>> items = new ArrayList<>();
    long total = 0;
    for (Kept<T> kept : found) {
      total += size.applyAsInt(kept.part());
      if (!items.isEmpty() && (items.size() == limit || total > Page.MAX_SIZE)) {
        return new Page<>(items, items.get(items.size() - 1).key());
      }
      items.add(kept);
    }
    return new Page<>(items, null);
  }

  private static boolean isOrAny(Object wanted, Object actual) {
    return wanted == null || wanted.equals(actual);
  }

  private static boolean hasText(KeptFilter filter, String path, String text) {
    if (filter.text() == null) {
      return true;
    }
    String wanted = FoldedText.of(filter.text());
    return folded(path).contains(wanted) || folded(text).contains(wanted);
  }

  /** As a database sees it, which has U+FFFD for what no text there can hold. */
  private static String folded(String text) {
    StringBuilder held = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point == 0 || point >> 11 == 0xD800 >> 11 ? 0xFFFD : point)
        .forEach(held::appendCodePoint);
    return FoldedText.of(held.toString());
  }
}
