package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a query means: the records in memory that meet it. A store that keeps its records in memory
 * can use it; every other one has to find the same.
 */
public final class Selection<R extends Aggregate> {

  /** Finds records that others belong to. */
  public interface Parents {

    Optional<? extends Aggregate> find(EntityKind kind, UUID id);
  }

  /** A record and its place in the order. */
  private record Placed<R>(R record, PageKey key) {}

  private final QueryFields<R> fields;
  private final List<Clause> clauses;
  private final List<Field<R>> sort;
  private final Query query;
  private final Parents parents;
  private final Predicate<R> text;

  /**
   * For queries that ask for no words.
   *
   * @throws Invalid when the query does, or names a field that is not there, or compares it in a
   *     way that it cannot be
   */
  public Selection(QueryFields<R> fields, Query query, Parents parents) {
    this(fields, query, parents, noWords(query));
  }

  /**
   * @param text whether a record has the words that the query asks for
   */
  public Selection(QueryFields<R> fields, Query query, Parents parents, Predicate<R> text) {
    this.fields = fields;
    this.query = query;
    this.parents = parents;
    this.text = text;
    clauses = fields.clauses(query);
    sort = fields.sort(query);
  }

  /** Whether a record meets all conditions. */
  public boolean accepts(R record) {
    return clauses.stream().allMatch(clause -> clause.isMetBy(holder(clause.holder(), record)))
        && text.test(record);
  }

  /** The records that meet the query, as much of them as fits on a page. */
  public Page<R> page(Collection<R> records, PageRequest request) {
    return page(records, request.after(), request.limit());
  }

  /** Like {@link #page(Collection, PageRequest)}, from the beginning and with any limit. */
  public Page<R> first(Collection<R> records, int limit) {
    return page(records, Optional.empty(), limit);
  }

  private Page<R> page(Collection<R> records, Optional<PageKey> afterKey, int limit) {
    KeyOrder order = KeyOrder.of(query.sort(), sort);
    List<R> found = records.stream().filter(this::accepts).toList();
    Stream<Placed<R>> placed = found.stream().map(record -> new Placed<>(record, keyOf(record)));
    if (afterKey.isPresent()) {
      PageKey after = order.require(afterKey.get());
      placed = placed.filter(each -> order.compare(each.key(), after) > 0);
    }
    List<Placed<R>> read =
        placed.sorted((a, b) -> order.compare(a.key(), b.key())).limit(limit + 1L).toList();
    List<Placed<R>> items = fitting(read, limit);
    return new Page<>(
        items.stream().map(Placed::record).toList(),
        items.size() < read.size() ? items.get(items.size() - 1).key() : null,
        query.isCounted() ? (long) found.size() : null);
  }

  private List<Placed<R>> fitting(List<Placed<R>> read, int limit) {
    List<Placed<R>> items = new ArrayList<>();
    long size = 0;
    for (Placed<R> next : read) {
      size += fields.sizeOf(next.record());
      if (items.size() == limit || !items.isEmpty() && size > Page.MAX_SIZE) {
        break;
      }
      items.add(next);
    }
    return items;
  }

  private PageKey keyOf(R record) {
    List<String> values = new ArrayList<>();
    for (Field<R> field : sort) {
      String value = field.values().get(0).apply(record);
      boolean isText = value != null && field.type() == FieldType.TEXT;
      values.add(isText ? FoldedText.key(value) : value);
    }
    return new PageKey(values, record.uuid());
  }

  private Aggregate holder(EntityKind kind, R record) {
    if (kind == fields.kind()) {
      return record;
    }
    UUID id = Ancestors.idOf(record, kind);
    return id == null ? null : parents.find(kind, id).orElse(null);
  }

  private static <R> Predicate<R> noWords(Query query) {
    if (query.text() != null) {
      throw new Invalid("/q", "not_supported", "Words cannot be searched for here.");
    }
    return record -> true;
  }
}
