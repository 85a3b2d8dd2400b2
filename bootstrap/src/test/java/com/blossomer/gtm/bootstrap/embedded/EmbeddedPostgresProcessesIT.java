package com.blossomer.gtm.bootstrap.embedded;

import static com.blossomer.gtm.bootstrap.embedded.TestCluster.ask;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.directoryIn;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.execute;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.isRunning;
import static com.blossomer.gtm.bootstrap.embedded.TestCluster.postmaster;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresProcessesIT {
  private static final int SESSION_FIELD = 3;

  @TempDir Path parent;

  @Test
  void isStoppedByTheLastProcessOnly() throws Exception {
    Path directory = directoryIn(parent);
    try (Child server = Child.on(directory, Purpose.SERVER)) {
      assertThat(server.line()).startsWith("OPEN ");
      EmbeddedPostgres command = EmbeddedPostgres.open(directory, Purpose.COMMAND);
      assertThat(ask(command, "select 1")).isEqualTo("1");
      command.close();
      assertThat(isRunning(directory)).isTrue();

      EmbeddedPostgres lastCommand = EmbeddedPostgres.open(directory, Purpose.COMMAND);
      assertThat(server.order("close").line()).isEqualTo("CLOSED");
      assertThat(ask(lastCommand, "select 1")).isEqualTo("1");
      lastCommand.close();
      assertThat(isRunning(directory)).isFalse();
    }
  }

  @Test
  void refusesASecondServerAndNamesTheFirst() throws Exception {
    Path directory = directoryIn(parent);
    try (Child first = Child.on(directory, Purpose.SERVER)) {
      assertThat(first.line()).startsWith("OPEN ");
      assertThat(EmbeddedPostgres.serverUrl(directory)).isEmpty();
      assertThat(first.order("publish").line()).isEqualTo("DONE");
      assertThat(EmbeddedPostgres.serverUrl(directory)).hasValue("http://127.0.0.1:8080");
      try (Child second = Child.on(directory, Purpose.SERVER)) {
        assertThat(second.line())
            .isEqualTo(
                "REFUSED A server already runs on the data directory %s at http://127.0.0.1:8080 (process %d): stop it, or name another directory."
                    .formatted(directory, first.pid()));
      }
      first.kill();
      assertThat(EmbeddedPostgres.serverUrl(directory)).isEmpty();
    }
    EmbeddedPostgres.open(directory, Purpose.SERVER).close();
    assertThat(isRunning(directory)).isFalse();
  }

  @Test
  void neverStopsTheDatabaseUnderANewUser() throws Exception {
    Path directory = directoryIn(parent);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND)) {
      execute(postgres, "create table acknowledged (number int)");
    }
    try (Child first = Child.on(directory, Purpose.COMMAND);
        Child second = Child.on(directory, Purpose.COMMAND)) {
      first.order("reopen").order("close");
      second.order("reopen").order("close");
      for (int round = 0; round < 10; round++) {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND)) {
          execute(postgres, "insert into acknowledged values (1)");
        }
      }
      assertThat(new String[] {first.line(), first.line(), first.line()})
          .satisfies(lines -> assertThat(lines[0]).startsWith("OPEN "))
          .endsWith("DONE", "CLOSED");
      assertThat(new String[] {second.line(), second.line(), second.line()})
          .satisfies(lines -> assertThat(lines[0]).startsWith("OPEN "))
          .endsWith("DONE", "CLOSED");
    }
    assertThat(isRunning(directory)).isFalse();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND)) {
      assertThat(ask(postgres, "select count(*) from acknowledged")).isEqualTo("20");
    }
  }

  @Test
  void acceptsPathsWithSpacesQuotesAndUmlauts() throws Exception {
    Path directory = directoryIn(parent);
    URI odd = URI.create(directory.toUri() + "B%C3%BCro%20%27Z%C3%BCrich%27%20;%20%26/data");
    for (int start = 0; start < 2; start++) {
      try (Child child = Child.on(odd, Purpose.SERVER)) {
        assertThat(child.line()).startsWith("OPEN ");
        assertThat(child.order("close").line()).isEqualTo("CLOSED");
      }
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "reads the session of a process from /proc")
  void isOutOfReachOfTheTerminalsInterrupt() throws Exception {
    Path directory = directoryIn(parent);
    try (EmbeddedPostgres postgres = TestCluster.open(directory, Purpose.COMMAND)) {
      long pid = postmaster(directory).pid();
      assertThat(postgres.port()).isPositive();
      assertThat(session(pid)).isEqualTo(Long.toString(pid)).isNotEqualTo(session(ownPid()));
    }
  }

  private static long ownPid() {
    return ProcessHandle.current().pid();
  }

  private static String session(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[SESSION_FIELD];
  }
}
