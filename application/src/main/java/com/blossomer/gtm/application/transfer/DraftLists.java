package com.blossomer.gtm.application.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists in which the old app looked for its drafts. They only tell which drafts it did not show
 * any more; drafts are found by their own keys.
 */
final class DraftLists {
  private record Listed(KeyLedger ledger, JsonList entries) {}

  private final Map<String, Listed> lists = new HashMap<>();

  void add(KeyLedger ledger, JsonList entries) {
    lists.put(ledger.key(), new Listed(ledger, entries));
  }

  /** Reports entries without a draft, and drafts without an entry. */
  void report(Set<String> keys, List<Candidate> candidates, Journal journal) {
    Set<String> present = new HashSet<>();
    for (String key : keys) {
      DraftKey.of(key).ifPresent(draft -> present.add(draft.tempId()));
    }
    for (Candidate candidate : candidates) {
      if (candidate.draft() != null) {
        present.addAll(candidate.draft().ids());
        reportOrphan(candidate, journal);
      }
    }
    lists.values().forEach(list -> reportStale(list, present, journal));
  }

  private static void reportStale(Listed list, Set<String> present, Journal journal) {
    for (JsonValue entry : list.entries().items()) {
      if (entry instanceof JsonObject object && !present.contains(tempId(object))) {
        journal.decide(
            list.ledger(),
            entry,
            "stale_draft_entry",
            "The list names a draft that is not in the dump.");
      }
    }
  }

  private void reportOrphan(Candidate candidate, Journal journal) {
    DraftKey key = candidate.draft().key();
    if (key == null) {
      return;
    }
    Listed list = lists.get(key.list());
    boolean isListed =
        list != null
            && list.entries().items().stream()
                .anyMatch(e -> e instanceof JsonObject o && tempId(o).equals(key.tempId()));
    if (!isListed) {
      journal.decide(
          candidate.ledger(),
          candidate.claim().root(),
          "orphan_draft",
          "No list names this draft, so the old app did not show it any more; it is imported.");
    }
  }

  private static String tempId(JsonObject entry) {
    JsonValue tempId = entry.get("tempId");
    return tempId == null ? "" : Draft.idOf(tempId);
  }
}
