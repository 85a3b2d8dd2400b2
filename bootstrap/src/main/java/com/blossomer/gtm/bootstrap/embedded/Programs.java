package com.blossomer.gtm.bootstrap.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts the programs of PostgreSQL: without a shell, in a session of their own (Ctrl-C at the
 * terminal must reach the server process only, which then stops the database last), and under
 * {@code unshare -U} for root, as which PostgreSQL refuses to run.
 */
record Programs(Binaries binaries, DataDirectory directory) {
  private static final int ROOT = 0;
  private static final Path NOTHING = Path.of("/dev/null");

  /** Starts a program that outlives this call and writes to the log. */
  Process start(String program, List<String> arguments, Path log) throws IOException {
    return builder(program, arguments)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Runs a program to its end. */
  Result run(String program, List<String> arguments) throws IOException {
    Process process = builder(program, arguments).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Result(process.waitFor(), output);
    } catch (InterruptedException e) {
      throw new IllegalStateException("only threads that nobody interrupts run programs", e);
    }
  }

  private ProcessBuilder builder(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(ownSession());
    command.addAll(notAsRoot());
    command.add(binaries.program(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.root().toFile())
            .redirectInput(NOTHING.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
    environment.put("LC_ALL", "C");
    return builder;
  }

  // setsid is missing on macOS, which has perl
  private static List<String> ownSession() {
    Optional<Path> setsid = find("setsid");
    if (setsid.isPresent()) {
      return List.of(setsid.get().toString());
    }
    return find("perl")
        .map(perl -> List.of(perl.toString(), "-MPOSIX=setsid", "-e", "setsid(); exec @ARGV"))
        .orElse(List.of());
  }

  private List<String> notAsRoot() throws IOException {
    if (OwnedFiles.userIn(directory.root()) != ROOT) {
      return List.of();
    }
    Path unshare =
        find("unshare")
            .orElseThrow(
                () ->
                    new EmbeddedPostgresException(
                        "PostgreSQL does not run as root, and the program unshare is missing:"
                            + " install util-linux, or run as another user."));
    return List.of(unshare.toString(), "-U");
  }

  private static Optional<Path> find(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/bin:/bin";
    return Stream.of(path.split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Exit code and output of a program that ended. */
  record Result(int exitCode, String output) {}
}
