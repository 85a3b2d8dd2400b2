package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Starts, joins and stops the server process of a cluster. Only the holder of the transition lock
 * may use it.
 *
 * <p>A running server is found by postmaster.pid, and believed only once it has named its data
 * directory to our password. Should that file lie, PostgreSQL itself still refuses a second server,
 * by a shared memory segment that belongs to the directory.
 */
final class Postmaster {
  private static final long START_SECONDS = 300;
  private static final long TROUBLE_SECONDS = 15;
  private static final long HALF_WRITTEN_SECONDS = 1;
  private static final long STOP_SECONDS = 60;
  private static final int KILLED = 128 + 9;
  private static final long LOG_LIMIT_BYTES = 10 << 20;

  private final DataDirectory directory;
  private final Programs programs;

  Postmaster(DataDirectory directory, Programs programs) {
    this.directory = directory;
    this.programs = programs;
  }

  /** A server that answered. */
  record Running(int port, ProcessHandle process) {}

  /**
   * Joins the server that runs, or starts it and waits until it answers.
   *
   * @throws EmbeddedPostgresException if it cannot
   */
  Running startOrJoin(PortChoice ports, ClusterProbe probe) {
    try {
      return new Start(ports, probe).run();
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  /** Stops the server that runs, if any, without waiting for its clients. */
  void stop() {
    try {
      Optional<ProcessHandle> process = find().flatMap(PostmasterPid::process);
      if (process.isEmpty()) {
        return;
      }
      Programs.Result result =
          programs.run(
              "pg_ctl", List.of("stop", "-D", directory.cluster().toString(), "-m", "fast", "-W"));
      if (result.exitCode() != 0 && find().isPresent() && process.get().isAlive()) {
        throw new ProgramFailure(directory.root(), result.output()).toException("pg_ctl");
      }
      Waiting waiting = Waiting.atMostSeconds(STOP_SECONDS);
      while (process.get().isAlive() && find().isPresent()) {
        if (waiting.isOver()) {
          throw new EmbeddedPostgresException(
              "The database on the data directory %s (process %d) is still stopping after %d seconds."
                  .formatted(directory.root(), process.get().pid(), STOP_SECONDS));
        }
        waiting.step();
      }
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  private Optional<PostmasterPid> find() throws IOException {
    return PostmasterPid.read(directory.cluster());
  }

  /** One start, which takes as many attempts as passing trouble makes necessary. */
  private final class Start {
    private final PortChoice ports;
    private final ClusterProbe probe;
    private final Waiting start = Waiting.atMostSeconds(START_SECONDS);
    private final Waiting halfWritten = Waiting.atMostSeconds(HALF_WRITTEN_SECONDS);
    private Waiting trouble;
    private Process child;
    private long logStart;

    Start(PortChoice ports, ClusterProbe probe) {
      this.ports = ports;
      this.probe = probe;
    }

    Running run() throws IOException {
      while (true) {
        Optional<PostmasterPid> found = find();
        Optional<ProcessHandle> process = found.flatMap(PostmasterPid::process);
        if (process.isPresent()) {
          PostmasterPid server = found.get();
          if (server.isReady() && probe.isReady(server.port())) {
            return new Running(server.port(), process.get());
          }
          if (server.isReady() && isTroubleOver()) {
            throw silence();
          }
        } else if (child == null || !child.isAlive()) {
          launch(found);
        }
        if (start.isOver()) {
          throw silence();
        }
        start.step();
      }
    }

    // counted from the first sign of it: recovery after a crash may take its time before
    private boolean isTroubleOver() {
      if (trouble == null) {
        trouble = Waiting.atMostSeconds(TROUBLE_SECONDS);
      }
      return trouble.isOver();
    }

    private EmbeddedPostgresException silence() {
      return new EmbeddedPostgresException(
          "The database on the data directory %s was started but does not answer: see %s."
              .formatted(directory.root(), directory.postgresLog()));
    }

    private void launch(Optional<PostmasterPid> stale) throws IOException {
      if (child != null) {
        checkFailure();
      }
      if (stale.isPresent()) {
        if (stale.get().isIncomplete() && !halfWritten.isOver()) {
          return;
        }
        stale.get().remove();
      }
      logStart = prepareLog();
      ServerSettings settings =
          new ServerSettings(directory.cluster(), ports.choose(), probe.durability());
      child = programs.start("postgres", settings.toArguments(), directory.postgresLog());
    }

    private void checkFailure() throws IOException {
      ProgramFailure failure = new ProgramFailure(directory.root(), newLog());
      boolean mayPass =
          child.exitValue() == KILLED
              || failure.isPassing()
              || (failure.isPortTaken() && ports.mayChange());
      if (!mayPass || isTroubleOver()) {
        throw failure.toException("postgres");
      }
    }

    private long prepareLog() throws IOException {
      Path log = directory.postgresLog();
      if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
        Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
      }
      try (FileChannel channel = OwnedFiles.open(log)) {
        return channel.size();
      }
    }

    private String newLog() throws IOException {
      byte[] log = Files.readAllBytes(directory.postgresLog());
      int from = (int) Math.min(logStart, log.length);
      return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }
  }
}
