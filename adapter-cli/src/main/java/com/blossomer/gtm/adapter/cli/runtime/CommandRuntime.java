package com.blossomer.gtm.adapter.cli.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the command line needs beyond the use cases: configuration, a database, a server. The {@code
 * flags} are what was given on the command line, by the name of the setting, such as {@code
 * data-dir}. Every method throws {@link CommandFailure} for what a person can understand and fix.
 */
public interface CommandRuntime {

  /** Opens the database in force, starting it when it is the embedded one and does not run. */
  Session open(Map<String, String> flags);

  /** Starts a server, which is ready when this returns. */
  RunningServer serve(Map<String, String> flags);

  /** Opens the database in force for its own administration. */
  DatabaseAdministration database(Map<String, String> flags);

  /** Reads a backup and compares all of it with its checksums; no database is opened. */
  SavedDatabase checkBackup(Path file, StepProgress progress);

  /** Puts a backup into the database in force, which must be empty: the whole or nothing. */
  SavedDatabase restore(Map<String, String> flags, Path file, StepProgress progress);

  /**
   * Creates the roles of this system in an external PostgreSQL, as far as they are missing.
   *
   * @param superuserUrl the address of the database, as one who may create roles
   */
  InitializedDatabase initializeDatabase(String superuserUrl);

  /** Every setting with its value in force; the values of secrets are masked. */
  List<SettingInForce> settings(Map<String, String> flags);

  /** Takes note of a failure that is no {@link CommandFailure}, for who wants the details. */
  void unexpected(Throwable failure);
}
