package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import java.util.ArrayList;
import java.util.List;

/** Accounts for every leaf of a dump, key by key. */
final class LeafLedger {
  private final List<KeyLedger> keys = new ArrayList<>();

  KeyLedger open(String key, long found) {
    KeyLedger ledger = new KeyLedger(keys.size(), Storable.replaced(key), found);
    keys.add(ledger);
    return ledger;
  }

  /**
   * Where the leaves of each key went, in the order of the dump.
   *
   * @throws com.blossomer.gtm.domain.error.Invalid when the figures of a key do not add up to what
   *     was found in it
   */
  List<KeyBalance> balances() {
    List<KeyBalance> balances = keys.stream().map(KeyLedger::balance).toList();
    for (KeyBalance balance : balances) {
      if (!balance.isBalanced()) {
        throw Unbalanced.because(
            "of "
                + balance.found()
                + " leaves found in the key \""
                + balance.key()
                + "\" it accounts for "
                + balance.settled());
      }
    }
    return balances;
  }
}
