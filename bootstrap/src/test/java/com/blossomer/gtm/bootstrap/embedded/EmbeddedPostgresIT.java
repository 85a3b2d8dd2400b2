package com.blossomer.gtm.bootstrap.embedded;

import static com.blossomer.gtm.bootstrap.embedded.TestCluster.ask;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.directoryIn;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.execute;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.isRunning;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.open;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.postmaster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

  @TempDir static Path shared;
  private static Path directory;

  @TempDir Path parent;

  @BeforeAll
  static void makeCluster() throws IOException {
    directory = directoryIn(shared);
    open(directory, Purpose.COMMAND).close();
  }

  @Test
  void startsDurableInADirectoryClosedToOthers() throws Exception {
    Path fresh = parent.resolve("not/there/yet");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.open(fresh, Purpose.SERVER)) {
      assertThat(ask(postgres, "select current_setting('fsync')")).isEqualTo("on");
      assertThat(ask(postgres, "select current_setting('synchronous_commit')")).isEqualTo("on");
      assertThat(ask(postgres, "select current_setting('full_page_writes')")).isEqualTo("on");
      assertThat(ask(postgres, "select current_setting('data_checksums')")).isEqualTo("on");
      assertThat(ask(postgres, "select current_setting('listen_addresses')"))
          .isEqualTo("127.0.0.1");
      assertThat(ask(postgres, "select current_setting('unix_socket_directories')")).isEmpty();
      assertThat(ask(postgres, "select current_setting('server_version_num')::int / 10000"))
          .isEqualTo(Binaries.MAJOR_VERSION);
      assertThat(
              ask(
                  postgres,
                  "select datlocprovider::text || ' ' || datlocale || ' ' ||"
                      + " pg_encoding_to_char(encoding) from pg_database where datname ="
                      + " current_database()"))
          .isEqualTo("b C.UTF-8 UTF8");
      assertThat(
              ask(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThat(modesBelow(fresh.toRealPath())).isEmpty();
    }
    assertThat(isRunning(fresh)).isFalse();
  }

  private static List<Path> modesBelow(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(path -> !Files.isSymbolicLink(path))
          .filter(EmbeddedPostgresIT::isOpenToOthers)
          .toList();
    }
  }

  private static boolean isOpenToOthers(Path path) {
    try {
      return !PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).endsWith("------");
    } catch (IOException e) {
      // a file of the running database that was there a moment ago
      return false;
    }
  }

  @Test
  void needsThePassword() throws Exception {
    try (EmbeddedPostgres postgres = open(directory, Purpose.COMMAND)) {
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                      postgres.jdbcUrl(), postgres.superuser(), postgres.appPassword()))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThat(
              Set.of(
                  postgres.superuserPassword(),
                  postgres.ownerPassword(),
                  postgres.appPassword(),
                  postgres.adminPassword()))
          .hasSize(4)
          .allMatch(password -> password.matches("[A-Za-z0-9_-]{32}"));
    }
  }

  @Test
  void keepsDataPasswordsAndPortOverARestart() throws Exception {
    String password;
    int port;
    try (EmbeddedPostgres postgres = open(directory, Purpose.SERVER)) {
      execute(postgres, "create table kept as select 42 as number");
      password = postgres.superuserPassword();
      port = postgres.port();
    }
    try (EmbeddedPostgres postgres = open(directory, Purpose.SERVER)) {
      assertThat(ask(postgres, "select number from kept")).isEqualTo("42");
      assertThat(postgres.superuserPassword()).isEqualTo(password);
      assertThat(postgres.port()).isEqualTo(port);
    }
  }

  @Test
  void isSharedAndStoppedByTheLastUser() throws Exception {
    EmbeddedPostgres server = open(directory, Purpose.SERVER);
    EmbeddedPostgres command = open(directory, Purpose.COMMAND);
    assertThat(command.port()).isEqualTo(server.port());
    server.close();
    server.close();
    assertThat(ask(command, "select 1")).isEqualTo("1");
    EmbeddedPostgres nextServer = open(directory, Purpose.SERVER);
    command.close();
    assertThat(ask(nextServer, "select 1")).isEqualTo("1");
    nextServer.close();
    assertThat(isRunning(directory)).isFalse();
  }

  @Test
  void refusesASecondServer() throws Exception {
    try (EmbeddedPostgres server = open(directory, Purpose.SERVER)) {
      server.publishServerUrl("http://127.0.0.1:8080");
      assertThat(EmbeddedPostgres.serverUrl(directory)).hasValue("http://127.0.0.1:8080");
      assertThatThrownBy(() -> open(directory, Purpose.SERVER))
          .isInstanceOf(EmbeddedPostgresException.class)
          .hasMessage(
              "A server already runs on the data directory %s at http://127.0.0.1:8080 (process %d): stop it, or name another directory."
                  .formatted(directory, ProcessHandle.current().pid()));
      assertThat(ask(server, "select 1")).isEqualTo("1");
    }
    assertThat(EmbeddedPostgres.serverUrl(directory)).isEmpty();
  }

  @Test
  void knowsNoServerWhereNothingIs() {
    assertThat(EmbeddedPostgres.serverUrl(parent.resolve("nothing"))).isEmpty();
    assertThat(parent.resolve("nothing")).doesNotExist();
  }

  @Test
  void refusesToRunDurableDataWithoutDurability() throws Exception {
    try (EmbeddedPostgres test = open(directory, Purpose.COMMAND)) {
      assertThatThrownBy(() -> EmbeddedPostgres.open(directory, Purpose.SERVER))
          .isInstanceOf(EmbeddedPostgresException.class)
          .hasMessageContaining("runs with durability off");
      assertThat(ask(test, "select 1")).isEqualTo("1");
      open(directory, Purpose.SERVER).close();
    }
  }

  @Test
  void refusesAnotherMajorVersionAndChangesNothing() throws Exception {
    Path version = directory.resolve("postgres/PG_VERSION");
    Files.writeString(version, "17\n");
    Set<Path> before = filesIn(directory.resolve("postgres"));
    assertThatThrownBy(() -> open(directory, Purpose.SERVER))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessage(
            "The data directory %s was made by PostgreSQL 17, but this program runs PostgreSQL 18: name another directory, or use the program that made it."
                .formatted(directory));
    assertThat(filesIn(directory.resolve("postgres"))).isEqualTo(before);
    Files.writeString(version, "18\n");
    open(directory, Purpose.SERVER).close();
  }

  private static Set<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.collect(Collectors.toSet());
    }
  }

  @Test
  void startsDespiteAProcessIdThatAnotherProgramHas() throws Exception {
    leavePostmasterPid(directory, ProcessHandle.current().pid());
    try (EmbeddedPostgres postgres = open(directory, Purpose.COMMAND)) {
      assertThat(ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void startsDespiteAProcessIdThatAnotherPostgresHas() throws Exception {
    Path other = directoryIn(parent);
    try (EmbeddedPostgres running = open(other, Purpose.COMMAND)) {
      leavePostmasterPid(directory, postmaster(other).pid());
      try (EmbeddedPostgres postgres = open(directory, Purpose.COMMAND)) {
        assertThat(ask(postgres, "select current_setting('data_directory')"))
            .isEqualTo(directory.resolve("postgres").toString());
      }
      assertThat(ask(running, "select 1")).isEqualTo("1");
    }
  }

  private static void leavePostmasterPid(Path directory, long pid) throws IOException {
    Files.writeString(
        directory.resolve("postgres/postmaster.pid"),
        "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n  123 4\nready   \n"
            .formatted(pid, directory.resolve("postgres")));
  }

  @Test
  void startsDespiteAnEmptyPostmasterPidAndAHalfMadeCluster() throws Exception {
    Path fresh = directoryIn(parent);
    Files.createDirectories(fresh.resolve("unfinished-1/postgres/base"));
    open(fresh, Purpose.COMMAND).close();
    assertThat(fresh.resolve("unfinished-1")).doesNotExist();
    Files.createFile(fresh.resolve("postgres/postmaster.pid"));
    open(fresh, Purpose.COMMAND).close();
  }

  @Test
  void unpacksDamagedProgramsAgain() throws Exception {
    DataDirectory fresh = DataDirectory.prepare(directoryIn(parent));
    Path program = Binaries.unpacked(fresh).program("postgres");
    Files.delete(program);
    Files.createFile(program);
    Binaries.unpacked(fresh);
    assertThat(program).isExecutable().isNotEmptyFile();
  }

  @Test
  void staysUsableForAnInterruptedThread() throws Exception {
    Thread.currentThread().interrupt();
    EmbeddedPostgres postgres = open(directory, Purpose.SERVER);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ask(postgres, "select 1")).isEqualTo("1");
    Thread.currentThread().interrupt();
    postgres.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(isRunning(directory)).isFalse();
  }
}
