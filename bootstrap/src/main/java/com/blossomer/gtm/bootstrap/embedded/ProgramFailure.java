package com.blossomer.gtm.bootstrap.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Why a program of PostgreSQL ended, as far as its output says. */
record ProgramFailure(Path dataDirectory, String output) {
  private static final String TOLD_TO_A_CLIENT = "FATAL:  the database system is ";

  boolean isPortTaken() {
    return output.contains("could not create any TCP/IP sockets");
  }

  /** The rest of a server that is just ending, or one that has just been started. */
  boolean isPassing() {
    return output.contains("pre-existing shared memory block")
        || output.contains("lock file \"postmaster.pid\" already exists");
  }

  EmbeddedPostgresException toException(String program) {
    // it says "No space left on device" when there may be no more namespaces
    if (output.contains("unshare: unshare failed")) {
      return new EmbeddedPostgresException(
          "PostgreSQL does not run as root, and this machine does not let unshare make a user"
              + " namespace: run as another user.");
    }
    if (EmbeddedPostgresException.meansDiskFull(output)) {
      return EmbeddedPostgresException.diskFull(dataDirectory, null);
    }
    return new EmbeddedPostgresException(
        "%s failed on the data directory %s: %s".formatted(program, dataDirectory, reason()));
  }

  private String reason() {
    List<String> lines =
        output.lines().filter(line -> !line.isBlank() && !line.contains(TOLD_TO_A_CLIENT)).toList();
    return Stream.of("PANIC:", "FATAL:", "error:", "")
        .flatMap(mark -> lines.stream().filter(line -> line.contains(mark)).limit(1))
        .findFirst()
        .orElse("it gave no reason.");
  }
}
