package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import picocli.CommandLine.Option;

/** What the import of many dumps accepts beside the options of one. */
final class BulkOptions {
  private static final int MAX_JOBS = 16;

  @Option(
      names = "--users",
      paramLabel = "CSV",
      description =
          "Who the users of the files are: a CSV file with the columns file, email, issuer,"
              + " subject.")
  String users;

  @Option(names = "--create-users", description = "Create users who do not exist yet.")
  boolean createUsers;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many dumps are imported at the same time (default: 2).")
  Integer jobs;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where to write what became of each dump, as a line of JSON.")
  String report;

  int jobs() {
    int wanted = jobs == null ? 2 : jobs;
    if (wanted < 1 || wanted > MAX_JOBS) {
      throw CommandFailure.wrongUsage("--jobs must be from 1 to " + MAX_JOBS + ".");
    }
    return wanted;
  }

  void refuseForOneDump() {
    if (users != null || createUsers || jobs != null || report != null) {
      throw CommandFailure.wrongUsage(
          "--users, --create-users, --jobs and --report go with many dumps: a directory, a .zip or"
              + " an .ndjson file.");
    }
  }
}
