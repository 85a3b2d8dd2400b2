package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the cluster of a data directory by initdb, all of it or nothing. */
record ClusterMaker(DataDirectory directory, Programs programs) {
  static final String SUPERUSER = "blossomer_superuser";
  private static final String UNFINISHED = "unfinished-";

  /**
   * Makes the cluster unless it is there; only the holder of the transition lock may.
   *
   * @throws EmbeddedPostgresException if it is there in another major version, or initdb fails
   */
  void makeIfMissing(Credentials credentials, Durability durability) {
    try {
      if (Files.exists(directory.cluster())) {
        checkVersion();
      } else {
        make(credentials, durability);
      }
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  private void checkVersion() throws IOException {
    Path file = directory.cluster().resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw new EmbeddedPostgresException(
          "The directory %s is not one of PostgreSQL: it lacks the file PG_VERSION."
              .formatted(directory.cluster()));
    }
    String version = Files.readString(file).strip();
    if (!version.equals(Binaries.MAJOR_VERSION)) {
      throw new EmbeddedPostgresException(
          "The data directory %s was made by PostgreSQL %s, but this program runs PostgreSQL %s: name another directory, or use the program that made it."
              .formatted(directory.root(), version, Binaries.MAJOR_VERSION));
    }
  }

  private void make(Credentials credentials, Durability durability) throws IOException {
    deleteLeftovers();
    Path unfinished =
        Files.createTempDirectory(directory.root(), UNFINISHED, OwnedFiles.forDirectory());
    Path cluster = unfinished.resolve("postgres");
    Path password = unfinished.resolve("password");
    try {
      OwnedFiles.replace(password, credentials.superuser().getBytes(StandardCharsets.UTF_8));
      Programs.Result result = programs.run("initdb", arguments(cluster, password, durability));
      if (result.exitCode() != 0) {
        throw new ProgramFailure(directory.root(), result.output()).toException("initdb");
      }
      OwnedFiles.publish(cluster, directory.cluster());
    } finally {
      OwnedFiles.deleteTree(unfinished);
    }
  }

  private static List<String> arguments(Path cluster, Path password, Durability durability) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-D",
                cluster.toString(),
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
    if (durability == Durability.TEST_ONLY_FSYNC_OFF) {
      arguments.add("--no-sync");
    }
    return arguments;
  }

  // an initdb whose process was killed may still write there: it is left for the next time
  private void deleteLeftovers() throws IOException {
    try (Stream<Path> entries = Files.list(directory.root())) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (entry.getFileName().toString().startsWith(UNFINISHED)) {
          tryToDelete(entry);
        }
      }
    }
  }

  private static void tryToDelete(Path leftover) {
    try {
      OwnedFiles.deleteTree(leftover);
    } catch (IOException e) {
      System.getLogger(ClusterMaker.class.getName())
          .log(System.Logger.Level.DEBUG, "left for later: " + leftover, e);
    }
  }
}
