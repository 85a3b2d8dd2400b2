package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** Accounts for the leaves of one key: each is settled once. */
final class KeyLedger {
  private final int order;
  private final String key;
  private final long found;
  private final long[] counts = new long[Fate.values().length];
  private final Set<KeyVerdict> traits = EnumSet.noneOf(KeyVerdict.class);
  private Set<JsonValue> settled = Set.of();

  /**
   * A ledger without entries.
   *
   * @param order the place of the key in the dump
   * @param found the leaves of the key, counted without the mapping
   */
  KeyLedger(int order, String key, long found) {
    this.order = order;
    this.key = key;
    this.found = found;
  }

  int order() {
    return order;
  }

  String key() {
    return key;
  }

  /** Settles all leaves of a value. */
  void settle(JsonValue value, Fate fate) {
    value.forEachLeaf(leaf -> settleLeaf(leaf, fate));
  }

  void settleLeaf(JsonValue leaf, Fate fate) {
    if (settled.isEmpty()) {
      settled = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    if (!settled.add(leaf)) {
      throw Unbalanced.because(
          "a leaf of the key \"" + key + "\" is accounted for twice, " + leaf.pointer());
    }
    settle(leaf.ownLeaves(), fate);
  }

  /** Settles leaves that were only counted. */
  void settle(long leaves, Fate fate) {
    counts[fate.ordinal()] += leaves;
  }

  /** Remembers something about the key that its verdict depends on. */
  void mark(KeyVerdict trait) {
    traits.add(trait);
  }

  KeyBalance balance() {
    return new KeyBalance(
        key,
        verdict(),
        found,
        count(Fate.STORED),
        count(Fate.MERGED),
        count(Fate.LEFTOVER),
        count(Fate.QUARANTINED),
        count(Fate.IGNORED));
  }

  private KeyVerdict verdict() {
    if (traits.contains(KeyVerdict.EMPTY)) {
      return KeyVerdict.EMPTY;
    }
    boolean leavesRest =
        traits.contains(KeyVerdict.KEPT) || traits.contains(KeyVerdict.QUARANTINED);
    if (traits.contains(KeyVerdict.IMPORTED)) {
      return leavesRest ? KeyVerdict.PARTLY_IMPORTED : KeyVerdict.IMPORTED;
    }
    if (!leavesRest) {
      return KeyVerdict.IGNORED;
    }
    return traits.contains(KeyVerdict.KEPT) ? KeyVerdict.KEPT : KeyVerdict.QUARANTINED;
  }

  private long count(Fate fate) {
    return counts[fate.ordinal()];
  }
}
