package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
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

  private final List<Listed> lists = new ArrayList<>();
  private final Map<String, Set<String>> named = new HashMap<>();

  /** Settles a list: what is not just an entry of it is kept. */
  void read(JsonList list, KeyLedger ledger, Journal journal) {
    lists.add(new Listed(ledger, list));
    if (list.items().isEmpty()) {
      ledger.settle(list, Fate.IGNORED);
    }
    Set<String> ids = named.computeIfAbsent(ledger.key(), unknown -> new HashSet<>());
    for (JsonValue item : list.items()) {
      if (item instanceof JsonObject entry) {
        ids.add(tempId(entry));
      }
      if (Bookkeeping.isDraftEntry(item)) {
        ledger.settle(item, Fate.IGNORED);
      } else {
        journal.keep(ledger, item);
      }
    }
    journal.decide(
        ledger,
        "ignored",
        ledger.key() + " is the old app's list of its drafts' keys; it is not kept.");
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
    lists.forEach(list -> reportStale(list, present, journal));
  }

  private static void reportStale(Listed list, Set<String> present, Journal journal) {
    for (JsonValue entry : list.entries().items()) {
      if (entry instanceof JsonObject object
          && object.has("tempId")
          && !present.contains(tempId(object))) {
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
    if (!named.getOrDefault(key.list(), Set.of()).contains(key.tempId())) {
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
