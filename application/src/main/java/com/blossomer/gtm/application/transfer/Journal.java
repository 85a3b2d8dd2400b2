package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Collects what an import keeps beside the records, and what it decided. */
final class Journal {
  private static final String QUARANTINED = "quarantined";

  /** How many decisions of one kind a report lists for one key. */
  private static final int MAX_ALIKE = 1_000;

  private record Decided(int order, int offset, Decision decision) {}

  private final Set<Leftover> knownLeftovers;
  private final Set<Quarantined> knownQuarantine;
  private final List<Decided> decisions = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Leftover> leftovers = new ArrayList<>();
  private final List<Quarantined> quarantine = new ArrayList<>();

  /** A journal that does not keep a second time what earlier imports kept. */
  Journal(List<Leftover> knownLeftovers, List<Quarantined> knownQuarantine) {
    this.knownLeftovers = new HashSet<>(knownLeftovers);
    this.knownQuarantine = new HashSet<>(knownQuarantine);
  }

  void decide(KeyLedger ledger, JsonValue at, String code, String detail) {
    decide(ledger, at.origin().start(), at.pointer(), code, detail);
  }

  /** Decides about a key as a whole. */
  void decide(KeyLedger ledger, String code, String detail) {
    decide(ledger, -1, "", code, detail);
  }

  private void decide(KeyLedger ledger, int offset, String pointer, String code, String detail) {
    int before = counts.merge(ledger.order() + code, 1, Integer::sum) - 1;
    if (before < MAX_ALIKE) {
      Decision decision = new Decision(code, ledger.key(), Storable.replaced(pointer), detail);
      decisions.add(new Decided(ledger.order(), offset, decision));
    } else if (before == MAX_ALIKE) {
      String more = "There are more of these in this key than are listed here.";
      decisions.add(
          new Decided(
              ledger.order(), Integer.MAX_VALUE, new Decision(code, ledger.key(), "", more)));
    }
  }

  /** Keeps a value that belongs to no record. */
  void keep(KeyLedger ledger, JsonValue value) {
    if (value.flaw() != null) {
      keepReadable(ledger, value);
      return;
    }
    Leftover leftover = leftover(null, null, ledger, value);
    ledger.mark(KeyVerdict.KEPT);
    if (knownLeftovers.contains(leftover)) {
      ledger.settle(value, Fate.MERGED);
    } else {
      leftovers.add(leftover);
      ledger.settle(value, Fate.LEFTOVER);
    }
  }

  /** Keeps what can be read of a value, each direct member for itself. */
  private void keepReadable(KeyLedger ledger, JsonValue value) {
    if (value.children().isEmpty()) {
      quarantine(ledger, value, value.flaw());
    }
    for (JsonValue child : value.children()) {
      if (child.flaw() == null || value instanceof JsonList) {
        keep(ledger, child);
      } else {
        quarantine(ledger, child, child.flaw());
      }
    }
  }

  /** Keeps a text that is no JSON and need not be, which counts as one leaf. */
  void keepText(KeyLedger ledger, String text) {
    Leftover leftover = new Leftover(null, null, ledger.key(), "", Storable.quoted(text));
    ledger.mark(KeyVerdict.KEPT);
    if (knownLeftovers.contains(leftover)) {
      ledger.settle(1, Fate.MERGED);
    } else {
      leftovers.add(leftover);
      ledger.settle(1, Fate.LEFTOVER);
    }
  }

  /** Keeps what a record did not take of its object. */
  void keepRest(EntityKind kind, UUID id, KeyLedger ledger, JsonValue rest) {
    if (rest.flaw() == null) {
      leftovers.add(leftover(kind, id, ledger, rest));
      ledger.mark(KeyVerdict.KEPT);
      ledger.settle(rest, Fate.LEFTOVER);
    } else {
      quarantine(ledger, rest, rest.flaw());
    }
  }

  /** Keeps with a record what another one of the dump says otherwise, unless it is kept already. */
  void keepOther(EntityKind kind, UUID id, KeyLedger ledger, JsonValue value) {
    if (value.flaw() == null && knownLeftovers.contains(leftover(kind, id, ledger, value))) {
      ledger.mark(KeyVerdict.KEPT);
      ledger.settle(value, Fate.MERGED);
    } else {
      keepRest(kind, id, ledger, value);
    }
  }

  /** Keeps what an import from elsewhere had kept, unless it is kept here, too. */
  Fate keepAgain(KeyLedger ledger, Leftover leftover) {
    ledger.mark(KeyVerdict.KEPT);
    if (knownLeftovers.contains(leftover)) {
      return Fate.MERGED;
    }
    leftovers.add(leftover);
    return Fate.LEFTOVER;
  }

  /** Keeps what an import from elsewhere could not read, unless it is kept here, too. */
  Fate keepAgain(KeyLedger ledger, Quarantined item) {
    ledger.mark(KeyVerdict.QUARANTINED);
    if (knownQuarantine.contains(item)) {
      return Fate.MERGED;
    }
    quarantine.add(item);
    return Fate.QUARANTINED;
  }

  void quarantine(KeyLedger ledger, JsonValue value, String reason) {
    decide(ledger, value, QUARANTINED, reason);
    Fate fate = quarantine(ledger, value.pointer(), value.source(), reason);
    ledger.settle(value, fate);
  }

  /** Quarantines leaves of a value as the one text that they are parts of. */
  void quarantineParts(
      KeyLedger ledger, JsonValue at, List<JsonText> parts, String text, String reason) {
    Fate fate = quarantine(ledger, at.pointer(), Storable.asText(text), reason);
    parts.forEach(part -> ledger.settleLeaf(part, fate));
  }

  /** Quarantines a text that is no JSON, which counts as one leaf. */
  void quarantineText(KeyLedger ledger, String text, String reason) {
    decide(ledger, QUARANTINED, reason);
    ledger.settle(1, quarantine(ledger, "", Storable.asText(text), reason));
  }

  private Fate quarantine(KeyLedger ledger, String pointer, String text, String reason) {
    Quarantined item = new Quarantined(ledger.key(), Storable.replaced(pointer), text, reason);
    ledger.mark(KeyVerdict.QUARANTINED);
    if (knownQuarantine.contains(item)) {
      return Fate.MERGED;
    }
    quarantine.add(item);
    return Fate.QUARANTINED;
  }

  private static Leftover leftover(EntityKind kind, UUID id, KeyLedger ledger, JsonValue value) {
    return new Leftover(kind, id, ledger.key(), Storable.replaced(value.pointer()), value.source());
  }

  /** In the order of the dump. */
  List<Decision> decisions() {
    return decisions.stream()
        .sorted(Comparator.comparingInt(Decided::order).thenComparingInt(Decided::offset))
        .map(Decided::decision)
        .toList();
  }

  /** Whether there is nothing to keep that is not kept already. */
  boolean isEmpty() {
    return leftovers.isEmpty() && quarantine.isEmpty();
  }

  List<Leftover> leftovers() {
    return leftovers;
  }

  List<Quarantined> quarantine() {
    return quarantine;
  }
}
