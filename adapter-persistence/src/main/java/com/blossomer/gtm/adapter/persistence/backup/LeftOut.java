package com.blossomer.gtm.adapter.persistence.backup;

import java.util.Set;

/** The tables whose rows are in no backup. Every other one is, also one that comes later. */
final class LeftOut {

  /** Of the schema itself: a restore writes it by migrating. */
  static final String SCHEMA_HISTORY = "flyway_schema_history";

  static final Set<String> TABLES =
      Set.of(
          // a link used since then would be good once more, and a browser signed out be signed in
          "sign_in_links",
          "sessions",
          // of the last minute, in which nobody could ask anything
          "rate_limits");

  private LeftOut() {}
}
