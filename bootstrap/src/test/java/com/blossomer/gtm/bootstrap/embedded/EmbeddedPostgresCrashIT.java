package com.blossomer.gtm.bootstrap.embedded;

import static com.blossomer.gtm.bootstrap.embedded.TestCluster.ask;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.await;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.directoryIn;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.execute;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.killPostgres;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.postmaster;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresCrashIT {
  private static final Duration RECOVERY = Duration.ofSeconds(10);
  private static final int COMMITS = 300;

  @TempDir Path parent;

  @Test
  void keepsEveryCommitWhenTheServerProcessIsKilled() throws Exception {
    Path directory = directoryWithTable();
    try (Child child = Child.on(directory, Purpose.SERVER)) {
      int acknowledged = commitThenKill(child);
      long orphan = postmaster(directory).process().orElseThrow().pid();
      try (EmbeddedPostgres postgres = openInTime(directory)) {
        assertThat(postmaster(directory).pid()).isEqualTo(orphan);
        assertThat(missing(postgres, acknowledged)).isEqualTo("0");
      }
    }
    assertThat(TestCluster.isRunning(directory)).isFalse();
  }

  @Test
  void keepsEveryCommitWhenBothProcessesAreKilled() throws Exception {
    Path directory = directoryWithTable();
    try (Child child = Child.on(directory, Purpose.SERVER)) {
      int acknowledged = commitThenKill(child);
      killPostgres(directory);
      try (EmbeddedPostgres postgres = openInTime(directory)) {
        assertThat(missing(postgres, acknowledged)).isEqualTo("0");
      }
    }
  }

  @Test
  void startsTheDatabaseAgainUnderARunningServer() throws Exception {
    Path directory = directoryWithTable();
    try (EmbeddedPostgres server = EmbeddedPostgres.open(directory, Purpose.SERVER)) {
      for (int number = 1; number <= 3; number++) {
        execute(server, "insert into acknowledged values (" + number + ")");
        killPostgres(directory);
        await(() -> answers(server));
        assertThat(missing(server, number)).isEqualTo("0");
      }
    }
    assertThat(TestCluster.isRunning(directory)).isFalse();
  }

  @Test
  void startsADatabaseAgainThatItHadOnlyJoined() throws Exception {
    Path directory = directoryWithTable();
    try (Child child = Child.on(directory, Purpose.SERVER)) {
      assertThat(child.line()).startsWith("OPEN ");
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.open(directory, Purpose.SERVER)) {
      killPostgres(directory);
      await(() -> answers(server));
    }
  }

  @Test
  void startsTheDatabaseAgainWhereOthersExpectIt() throws Exception {
    Path directory = directoryWithTable();
    try (Child child = Child.on(directory, Purpose.COMMAND)) {
      assertThat(child.line()).startsWith("OPEN ");
      int port = postmaster(directory).port();
      killPostgres(directory);
      try (EmbeddedPostgres postgres = openInTime(directory)) {
        assertThat(postgres.port()).isEqualTo(port);
      }
      assertThat(TestCluster.isRunning(directory)).isTrue();
    }
    openInTime(directory).close();
  }

  @Test
  void recoversWhenInitdbWasKilled() throws Exception {
    Path directory = directoryIn(parent);
    try (Child child = Child.on(directory, Purpose.SERVER)) {
      await(() -> isBeingMade(directory));
      child.kill();
      try (EmbeddedPostgres postgres = openInTime(directory)) {
        assertThat(ask(postgres, "select 1")).isEqualTo("1");
      }
    }
  }

  private static boolean isBeingMade(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.anyMatch(entry -> Files.exists(entry.resolve("postgres/PG_VERSION")));
    } catch (IOException e) {
      return false;
    }
  }

  private Path directoryWithTable() throws IOException, SQLException {
    Path directory = directoryIn(parent);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND)) {
      execute(postgres, "create table acknowledged (number int)");
    }
    return directory;
  }

  private static int commitThenKill(Child child) {
    assertThat(child.line()).startsWith("OPEN ");
    child.order("commit");
    int acknowledged = 0;
    while (acknowledged < COMMITS) {
      acknowledged = Integer.parseInt(child.line());
    }
    child.kill();
    return acknowledged;
  }

  private static EmbeddedPostgres openInTime(Path directory) {
    long start = System.nanoTime();
    EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(RECOVERY);
    return postgres;
  }

  private static String missing(EmbeddedPostgres postgres, int acknowledged) throws SQLException {
    return ask(
        postgres,
        "select count(*) from generate_series(1, %d) as n where n not in (select number from acknowledged)"
            .formatted(acknowledged));
  }

  private static boolean answers(EmbeddedPostgres postgres) {
    try {
      return ask(postgres, "select 1").equals("1");
    } catch (SQLException e) {
      return false;
    }
  }
}
