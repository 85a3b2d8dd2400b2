package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the keys of a dump one by one: finds the records, and settles what is none. */
final class DumpReading {
  private final Journal journal;
  private final Function<JsonObject, Optional<ShapeReader>> shapes;
  private final LeafLedger ledger = new LeafLedger();
  private final List<Candidate> candidates = new ArrayList<>();

  DumpReading(Journal journal, Function<JsonObject, Optional<ShapeReader>> shapes) {
    this.journal = journal;
    this.shapes = shapes;
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

  private void read(JsonValue value, KeyLedger key) {
    if (isEmpty(value)) {
      key.mark(KeyVerdict.EMPTY);
    }
    String bookkeeping = Bookkeeping.reason(key.key(), value);
    if (bookkeeping != null) {
      key.settle(value, Fate.IGNORED);
      journal.decide(key, "ignored", bookkeeping);
    } else if (value instanceof JsonList list && hasObjects(list)) {
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
    } else if (item.flaw() != null) {
      journal.quarantine(key, item, item.flaw());
    } else {
      journal.quarantine(key, item, "The item is no record: it has no members.");
    }
  }

  private void readObject(JsonObject object, KeyLedger key) {
    ShapeReader reader = shapes.apply(object).orElse(null);
    // a persona that stands by itself has no account to belong to
    if (reader == null || reader.kind() == EntityKind.TARGET_PERSONA) {
      journal.keep(key, object);
    } else {
      add(new Candidate(reader, object, key, null));
    }
  }

  private void add(Candidate candidate) {
    KeyLedger key = candidate.ledger();
    if (candidate.claim().isEmpty()) {
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

  private static boolean hasObjects(JsonList list) {
    return list.items().stream().anyMatch(JsonObject.class::isInstance);
  }

  private static boolean isEmpty(JsonValue value) {
    return value instanceof JsonNull
        || value instanceof JsonText text && text.value().isEmpty()
        || (value instanceof JsonList || value instanceof JsonObject) && value.children().isEmpty();
  }
}
