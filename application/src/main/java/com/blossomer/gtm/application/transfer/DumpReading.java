package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the keys of a dump one by one: finds the records, and settles what is none. */
final class DumpReading {
  private static final List<String> LISTS = List.of("target_accounts", "customer_profiles");

  private final Journal journal;
  private final Function<JsonObject, Optional<ShapeReader>> shapes;
  private final LeafLedger ledger = new LeafLedger();
  private final List<Candidate> candidates = new ArrayList<>();
  private final DraftLists draftLists = new DraftLists();

  DumpReading(Journal journal, Function<JsonObject, Optional<ShapeReader>> shapes) {
    this.journal = journal;
    this.shapes = shapes;
  }

  LeafLedger ledger() {
    return ledger;
  }

  /** The records of a kind: those of the app's own lists first, those of drafts last. */
  List<Candidate> candidates(EntityKind kind) {
    return candidates.stream()
        .filter(candidate -> candidate.kind() == kind)
        .sorted(Comparator.comparingInt(candidate -> rank(candidate.ledger().key())))
        .toList();
  }

  /** Of two equal records the first is stored, and an older list repeats a newer one. */
  private static int rank(String key) {
    if (key.startsWith("draft_") || key.startsWith("pg_draft_")) {
      return 3;
    }
    int known = LISTS.indexOf(key);
    return known < 0 ? LISTS.size() : known;
  }

  void read(Dump dump, ImportProgress progress) {
    int done = 0;
    progress.at(ImportPhase.READ, done, dump.entries().size());
    for (Dump.Entry entry : dump.entries()) {
      KeyLedger key = ledger.open(entry.key(), entry.found());
      if (key.order() == 0) {
        new Damage(journal, key).report(dump);
      }
      if (SecretScanner.isSecret(entry.key())) {
        key.settle(entry.found(), Fate.IGNORED);
        journal.decide(key, "secret", "A secret is present; it is not stored anywhere.");
      } else {
        read(entry, key);
      }
      done++;
      progress.at(ImportPhase.READ, done, dump.entries().size());
    }
    progress.at(ImportPhase.MAP, candidates.size(), candidates.size());
    Set<String> keys = dump.entries().stream().map(Dump.Entry::key).collect(Collectors.toSet());
    draftLists.report(keys, candidates, journal);
  }

  private void read(Dump.Entry entry, KeyLedger key) {
    if (entry.hadSecret()) {
      journal.decide(
          key, "secret", "A secret within the value is blanked and not stored anywhere.");
    }
    if (entry.isUnread()) {
      journal.quarantineText(key, entry.text(), "It is no key with a value.");
      return;
    }
    if (entry.flaw() == null && OtherKeys.isPlainText(entry.key(), entry.text())) {
      readText(entry, key);
      return;
    }
    Unwrapped content = Unwrapped.read(entry.text());
    new Damage(journal, key).report(entry, content);
    content.values().forEach(new OddMembers(journal, key)::report);
    for (JsonValue value : content.values()) {
      if (value instanceof JsonUnread) {
        journal.quarantine(key, value, value.flaw());
      } else if (entry.isLast()) {
        read(value, key);
      } else {
        journal.keep(key, value);
      }
    }
  }

  private void readText(Dump.Entry entry, KeyLedger key) {
    if (entry.text().isBlank()) {
      key.mark(KeyVerdict.EMPTY);
    }
    journal.keepText(key, entry.text());
    journal.decide(key, "plain_text", "The value is a text and no JSON; it is kept as it is.");
  }

  private void read(JsonValue value, KeyLedger key) {
    if (isEmpty(value)) {
      key.mark(KeyVerdict.EMPTY);
    }
    String bookkeeping = Bookkeeping.reason(key.key(), value);
    if (bookkeeping != null) {
      key.settle(value, Fate.IGNORED);
      journal.decide(key, "ignored", bookkeeping);
    } else if (value instanceof JsonList list && Bookkeeping.isDraftList(key.key())) {
      draftLists.read(list, key, journal);
    } else if (value instanceof JsonList list && hasRecords(list, key)) {
      list.items().forEach(item -> readItem(item, key));
    } else if (value instanceof JsonObject object) {
      readObject(object, key);
    } else if (DraftKey.of(key.key()).isPresent()) {
      journal.quarantine(key, value, "The draft is no object.");
    } else if (FailedOverviewReader.isBareAnswer(key.key(), value)) {
      journal.quarantine(key, value, FailedOverviewReader.REASON);
    } else {
      journal.keep(key, value);
    }
  }

  private void readItem(JsonValue item, KeyLedger key) {
    if (item instanceof JsonObject object && !object.members().isEmpty()) {
      readObject(object, key);
    } else if (item.flaw() != null) {
      journal.quarantine(key, item, item.flaw());
    } else {
      journal.quarantine(key, item, "The item is no record: it has no members.");
    }
  }

  private void readObject(JsonObject object, KeyLedger key) {
    if (SpreadText.isIn(object)) {
      SpreadText.quarantine(object, key, journal);
      return;
    }
    Draft draft = Draft.of(object, key.key()).orElse(null);
    if (draft != null) {
      add(draft.reader(), new Candidate(draft, key));
      return;
    }
    ShapeReader reader =
        shapes.apply(object).or(() -> Shapes.readerIn(key.key(), object)).orElse(null);
    if (reader == null) {
      journal.keep(key, object);
    } else {
      add(reader, new Candidate(reader, object, key, null));
    }
  }

  private void add(ShapeReader reader, Candidate candidate) {
    KeyLedger key = candidate.ledger();
    if (candidate.isRecord()) {
      candidates.add(candidate);
    } else if (candidate.draft() != null && !OtherKeys.holdsRecords(key.key())) {
      candidate.claim().release(rest -> journal.keep(key, rest));
    } else {
      candidate.claim().release(rest -> journal.quarantine(key, rest, reader.reasonWhenEmpty()));
    }
    if (candidate.content() instanceof Content.OfAccount account) {
      Candidate parent = candidate.isRecord() ? candidate : null;
      account.personas().forEach(item -> readPersona(item, key, parent));
    }
  }

  private void readPersona(JsonValue item, KeyLedger key, Candidate account) {
    if (item instanceof JsonObject persona && !persona.members().isEmpty()) {
      ShapeReader reader = Shapes.readerWithinAccount(persona);
      add(reader, new Candidate(reader, persona, key, account));
    } else {
      String reason = "The item is no persona: it has no members.";
      journal.quarantine(key, item, item.flaw() == null ? reason : item.flaw());
    }
  }

  /** Under a key of others, what is in a list without records is not taken apart. */
  private static boolean hasRecords(JsonList list, KeyLedger key) {
    boolean anything = OtherKeys.holdsRecords(key.key());
    return list.items().stream()
        .anyMatch(item -> item instanceof JsonObject object && (anything || isRecord(object, key)));
  }

  private static boolean isRecord(JsonObject object, KeyLedger key) {
    return Shapes.readerOf(object).isPresent() || Draft.of(object, key.key()).isPresent();
  }

  private static boolean isEmpty(JsonValue value) {
    return value instanceof JsonNull
        || value instanceof JsonText text && text.value().isEmpty()
        || (value instanceof JsonList || value instanceof JsonObject) && value.children().isEmpty();
  }
}
