package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What postmaster.pid, the lock file of PostgreSQL in its data directory, says. */
record PostmasterPid(Path cluster, long pid, int port, String status) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** Empty when there is no such file; pid and port are 0 where it does not name them. */
  static Optional<PostmasterPid> read(Path cluster) throws IOException {
    List<String> lines;
    try {
      lines =
          new String(Files.readAllBytes(file(cluster)), StandardCharsets.ISO_8859_1)
              .lines()
              .toList();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return Optional.of(
        new PostmasterPid(
            cluster,
            number(lines, PID_LINE),
            (int) number(lines, PORT_LINE),
            lines.size() > STATUS_LINE ? lines.get(STATUS_LINE).strip() : ""));
  }

  private static long number(List<String> lines, int index) {
    if (lines.size() <= index || !lines.get(index).matches("\\d{1,9}")) {
      return 0;
    }
    return Long.parseLong(lines.get(index));
  }

  private static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  boolean isIncomplete() {
    return pid == 0 || port == 0;
  }

  boolean isReady() {
    return status.equals("ready");
  }

  /** The process, if it is one of PostgreSQL on this very cluster and not a later namesake. */
  Optional<ProcessHandle> process() {
    return pid == 0
        ? Optional.empty()
        : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::servesCluster);
  }

  private boolean servesCluster(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return info.command().map(PostmasterPid::isPostgres).orElse(true) && (names(info) || worksIn());
  }

  private static boolean isPostgres(String command) {
    return Path.of(command).getFileName().toString().startsWith("postgres");
  }

  private boolean names(ProcessHandle.Info info) {
    return info.arguments()
        .filter(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
        .isPresent();
  }

  // holds too after the data directory was renamed under a running server
  private boolean worksIn() {
    try {
      return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
    } catch (IOException e) {
      return false;
    }
  }

  /** Removes the file of a server that is gone, whose process id another program now has. */
  void remove() throws IOException {
    Files.deleteIfExists(file(cluster));
  }
}
