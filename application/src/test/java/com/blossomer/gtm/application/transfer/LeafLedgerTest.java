package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import org.junit.jupiter.api.Test;

class LeafLedgerTest {
  private final LeafLedger ledger = new LeafLedger();
  private final KeyLedger key = ledger.open("k", 3);

  @Test
  void refusesToBalanceWhenALeafIsMissing() throws NotJson {
    key.settle(JsonReader.read("[1,2]"), Fate.STORED);

    assertThatThrownBy(ledger::balances)
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("does not balance");
  }

  @Test
  void refusesToSettleALeafTwice() throws NotJson {
    JsonValue value = JsonReader.read("[1,2]");
    key.settle(value, Fate.STORED);

    assertThatThrownBy(() -> key.settle(value.children().get(1), Fate.LEFTOVER))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("/1");
  }

  @Test
  void addsUpWhatBecameOfTheLeaves() throws NotJson {
    JsonValue value = JsonReader.read("[1,{},\"x\"]");
    key.settle(value.children().get(0), Fate.STORED);
    key.settle(value.children().get(1), Fate.LEFTOVER);
    key.settle(1, Fate.QUARANTINED);
    key.mark(KeyVerdict.IMPORTED);
    key.mark(KeyVerdict.KEPT);

    assertThat(ledger.balances())
        .containsExactly(new KeyBalance("k", KeyVerdict.PARTLY_IMPORTED, 3, 1, 0, 1, 1, 0));
  }
}
