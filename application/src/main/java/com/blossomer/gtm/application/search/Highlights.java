package com.blossomer.gtm.application.search;

import com.blossomer.gtm.domain.model.search.Highlight;
import com.blossomer.gtm.domain.model.search.Passage;
import com.blossomer.gtm.domain.model.search.SearchField;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows where a found record holds what was looked for: the most important places, each once. */
final class Highlights {

  private static final int MOST = 3;

  /** Fields in the order in which they are shown, by kind. */
  private static final Map<EntityKind, List<String>> ORDER =
      Stream.of(EntityKind.values()).collect(Collectors.toMap(kind -> kind, Highlights::ordered));

  private Highlights() {}

  static List<Highlight> of(SearchMatch match) {
    List<String> order = ORDER.get(match.record().kind());
    Set<String> shown = new HashSet<>();
    return match.passages().stream()
        .sorted(Comparator.comparingInt(passage -> order.indexOf(passage.field())))
        .flatMap(passage -> highlight(passage, match.words()))
        .filter(highlight -> shown.add(highlight.snippet()))
        .limit(MOST)
        .toList();
  }

  private static Stream<Highlight> highlight(Passage passage, Set<String> words) {
    return Snippet.of(passage.text(), words).stream()
        .map(snippet -> new Highlight(passage.field(), snippet));
  }

  private static List<String> ordered(EntityKind kind) {
    return SearchFields.of(kind).stream()
        .sorted(Comparator.comparing(SearchField::importance))
        .<String>map(SearchField::path)
        .toList();
  }
}
