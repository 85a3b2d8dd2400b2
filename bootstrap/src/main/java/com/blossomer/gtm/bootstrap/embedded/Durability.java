package com.blossomer.gtm.bootstrap.embedded;

import java.util.List;

/** Whether an acknowledged commit survives a crash. */
public enum Durability {
  /** Every acknowledged commit survives; the only choice for data of users. */
  DURABLE("on"),

  /** Loses data at a crash of the machine; for throw-away clusters of tests only. */
  TEST_ONLY_FSYNC_OFF("off");

  private final String onOrOff;

  Durability(String onOrOff) {
    this.onOrOff = onOrOff;
  }

  List<String> settings() {
    return List.of(
        "fsync=" + onOrOff, "synchronous_commit=" + onOrOff, "full_page_writes=" + onOrOff);
  }
}
