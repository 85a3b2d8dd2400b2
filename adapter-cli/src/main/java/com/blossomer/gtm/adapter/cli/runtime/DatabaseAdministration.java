package com.blossomer.gtm.adapter.cli.runtime;

import java.io.IOException;
import java.io.OutputStream;
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

  /**
   * Writes everything of all users, as it is at one moment; servers go on meanwhile.
   *
   * @param target stays open
   * @throws IOException when the target takes no more
   */
  SavedDatabase backup(OutputStream target, StepProgress progress) throws IOException;

  @Override
  void close();
}
