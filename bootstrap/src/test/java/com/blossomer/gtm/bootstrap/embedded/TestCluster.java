package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Data directories whose programs are unpacked once for all tests, and what stands in them. */
public final class TestCluster {
  private TestCluster() {}

  /** Apart, so that a child process which needs no new directory does not unpack. */
  private static final class Unpacked {
    private static final Path DIRECTORY = unpack();
  }

  public static Path directoryIn(Path parent) throws IOException {
    Path directory =
        Files.createTempDirectory(parent, "data", OwnedFiles.forDirectory()).toRealPath();
    linkTree(Unpacked.DIRECTORY.resolve("runtime"), directory.resolve("runtime"));
    return directory;
  }

  private static Path unpack() {
    try {
      Path directory = Files.createTempDirectory("blossomer-test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
      Binaries.unpacked(DataDirectory.prepare(directory));
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try {
      OwnedFiles.deleteTree(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void linkTree(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectory(target, OwnedFiles.forDirectory());
        } else {
          Files.createLink(target, path);
        }
      }
    }
  }

  static EmbeddedPostgres open(Path directory, Purpose purpose) {
    return EmbeddedPostgres.open(directory, purpose, Durability.TEST_ONLY_FSYNC_OFF);
  }

  static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
  }

  static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  static PostmasterPid postmaster(Path directory) throws IOException {
    return PostmasterPid.read(directory.resolve("postgres")).orElseThrow();
  }

  static boolean isRunning(Path directory) throws IOException {
    return PostmasterPid.read(directory.resolve("postgres"))
        .flatMap(PostmasterPid::process)
        .isPresent();
  }

  static void killPostgres(Path directory) throws IOException {
    PostmasterPid postmaster = postmaster(directory);
    postmaster.process().orElseThrow().destroyForcibly();
    await(() -> postmaster.process().isEmpty());
  }

  static void await(BooleanSupplier condition) {
    Waiting waiting = Waiting.atMostSeconds(10);
    while (!condition.getAsBoolean()) {
      if (waiting.isOver()) {
        throw new AssertionError("did not happen within 10 s");
      }
      waiting.step();
    }
  }
}
