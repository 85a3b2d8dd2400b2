package com.blossomer.gtm.application.memory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Importance;
import com.blossomer.gtm.domain.model.search.Passage;
import com.blossomer.gtm.domain.model.search.SearchField;
import com.blossomer.gtm.domain.model.search.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A record as a search sees it: its texts, each with its words. */
record SearchableRecord(FoundRecord head, List<Text> texts) {

  /** One text of a field. */
  record Text(String field, Importance importance, String value, List<String> words) {

    /** Whether these words stand in it one after the other; the last one may go on. */
    boolean holdsInOrder(List<String> phrase, boolean isUnfinished) {
      String all = " " + String.join(" ", words) + " ";
      return all.contains(" " + String.join(" ", phrase) + (isUnfinished ? "" : " "));
    }
  }

  static <R> SearchableRecord of(FoundRecord head, R record, List<SearchField<R>> fields) {
    return new SearchableRecord(
        head,
        fields.stream()
            .flatMap(field -> field.texts(record).stream().map(text -> text(field, text)))
            .toList());
  }

  private static Text text(SearchField<?> field, String value) {
    return new Text(field.path(), field.importance(), value, SearchText.words(value));
  }

  Set<String> words(Predicate<String> wanted) {
    return texts.stream().flatMap(text -> text.words().stream()).filter(wanted).collect(toSet());
  }

  /** The first text of each field that holds one of these words. */
  List<Passage> passages(Set<String> wanted) {
    return texts.stream()
        .filter(text -> text.words().stream().anyMatch(wanted::contains))
        .collect(toMap(Text::field, Text::value, (first, second) -> first, LinkedHashMap::new))
        .entrySet()
        .stream()
        .map(entry -> new Passage(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How much a word counts that stands in these places. */
  int weight(Predicate<String> wanted) {
    return texts.stream()
        .filter(text -> text.words().stream().anyMatch(wanted))
        .map(Text::importance)
        .distinct()
        .mapToInt(Importance::weight)
        .sum();
  }
}
