package com.blossomer.gtm.adapter.cli.runtime;

import java.util.List;

/** The care of one database. */
public interface DatabaseAdministration extends AutoCloseable {

  /** All migrations that this version brings, in their order. */
  List<MigrationState> status();

  /**
   * Applies what is pending.
   *
   * @return how many migrations were applied
   */
  int migrate();

  /** What is wrong with the isolation of users, in words; empty when all is well. */
  List<String> verify();

  @Override
  void close();
}
