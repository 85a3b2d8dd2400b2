package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the keys of a dump one by one: finds the records, and settles what is none. */
final class DumpReading {
  private final Journal journal;
  private final LeafLedger ledger = new LeafLedger();
  private final List<Candidate> candidates = new ArrayList<>();
  private final DraftLists draftLists = new DraftLists();

  DumpReading(Journal journal) {
    this.journal = journal;
  }

  LeafLedger ledger() {
    return ledger;
  }

  /** The records of a kind, in the order of the dump. */
  List<Candidate> candidates(EntityKind kind) {
    return candidates.stream().filter(candidate -> candidate.kind() == kind).toList();
  }

  void read(Dump dump, ImportProgress progress) {
    int done = 0;
    progress.at(ImportPhase.READ, done, dump.entries().size());
    for (Dump.Entry entry : dump.entries()) {
      KeyLedger key = ledger.open(entry.key(), entry.found());
      if (dump.marked() && key.order() == 0) {
        journal.decide(
            key, "byte_order_mark", "The dump begins with a byte order mark, which was dropped.");
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
    Set<String> keys = dump.entries().stream().map(Dump.Entry::key).collect(Collectors.toSet());
    draftLists.report(keys, candidates, journal);
    progress.at(ImportPhase.MAP, candidates.size(), candidates.size());
  }

  private void read(Dump.Entry entry, KeyLedger key) {
    if (entry.hadSecret()) {
      journal.decide(
          key, "secret", "A secret within the value is blanked and not stored anywhere.");
    }
    if (OtherKeys.isPlainText(entry.key(), entry.text())) {
      readText(entry, key);
      return;
    }
    Unwrapped content;
    try {
      content = Unwrapped.read(entry.text());
    } catch (NotJson e) {
      if (entry.text().isEmpty()) {
        key.mark(KeyVerdict.EMPTY);
      }
      journal.quarantineText(key, entry.text(), "The value is not JSON: " + e.getMessage() + ".");
      return;
    }
    if (content.twice()) {
      journal.decide(key, "encoded_twice", "The value was a JSON text within a JSON text.");
    }
    if (!entry.isLast()) {
      journal.decide(key, "doubled_key", "The same key comes again; the last one counts.");
      journal.keep(key, content.value());
    } else {
      read(content.value(), key);
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
      if (value instanceof JsonList list) {
        draftLists.add(key, list);
      }
      key.settle(value, Fate.IGNORED);
      journal.decide(key, "ignored", bookkeeping);
    } else if (value instanceof JsonList list && hasRecords(list, key)) {
      list.items().forEach(item -> readItem(item, key));
    } else if (value instanceof JsonObject object) {
      readObject(object, key);
    } else {
      journal.keep(key, value);
    }
  }

  private void readItem(JsonValue item, KeyLedger key) {
    if (item instanceof JsonObject object && !object.members().isEmpty()) {
      readObject(object, key);
    } else {
      journal.quarantine(key, item, "The item is no record: it has no members.");
    }
  }

  private void readObject(JsonObject object, KeyLedger key) {
    Draft draft = Draft.of(object, key.key()).orElse(null);
    if (draft != null) {
      add(new Candidate(draft, key));
      return;
    }
    ShapeReader reader = Shapes.readerOf(object).orElse(null);
    // a persona that stands by itself has no account to belong to
    if (reader == null || reader.kind() == EntityKind.TARGET_PERSONA) {
      journal.keep(key, object);
    } else {
      add(new Candidate(reader, object, key, null));
    }
  }

  private void add(Candidate candidate) {
    KeyLedger key = candidate.ledger();
    if (candidate.isEmpty()) {
      String reason = "The object has nothing that a record could hold.";
      candidate.claim().release(rest -> journal.quarantine(key, rest, reason));
    } else {
      candidates.add(candidate);
    }
    if (candidate.content() instanceof Content.OfAccount account) {
      for (JsonObject persona : account.personas()) {
        ShapeReader reader = Shapes.readerOf(persona).orElseThrow();
        add(new Candidate(reader, persona, key, candidate));
      }
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
