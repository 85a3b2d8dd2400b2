package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ids in a draft that mean the record it belongs to. */
final class DraftIds {
  private DraftIds() {}

  static List<String> of(Candidate draft, String... members) {
    return values(draft, members).map(Draft::idOf).filter(id -> !id.isEmpty()).distinct().toList();
  }

  /** Settles the ids that mean a record: the first became the link, the others repeat it. */
  static void settle(Candidate draft, Candidate parent, String... members) {
    if (draft.draft() == null) {
      return;
    }
    Set<String> ids = parent.ids();
    boolean isLinked = false;
    for (JsonValue value : values(draft, members).toList()) {
      if (ids.contains(Draft.idOf(value)) && !draft.claim().has(value)) {
        if (isLinked) {
          draft.claim().merge(value);
        } else {
          draft.claim().take(value);
        }
        isLinked = true;
      }
    }
  }

  /** The first id, for a decision to tell of. */
  static JsonValue place(Candidate draft, String... members) {
    return values(draft, members)
        .filter(value -> !Draft.idOf(value).isEmpty())
        .findFirst()
        .orElse(draft.claim().root());
  }

  private static Stream<JsonValue> values(Candidate draft, String... members) {
    return Stream.of(members).flatMap(member -> draft.draft().layers().values(member).stream());
  }
}
