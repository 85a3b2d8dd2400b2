package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, with nothing of this one's environment. */
final class BlossomerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final BufferedReader out;
  private final Path err;
  private CompletableFuture<Void> deadline;

  private BlossomerProcess(Process process, Path err) {
    this.process = process;
    this.out = process.inputReader(UTF_8);
    this.err = err;
    deadline = killAfter(PATIENCE);
  }

  private CompletableFuture<Void> killAfter(Duration patience) {
    return CompletableFuture.runAsync(
        process::destroyForcibly,
        CompletableFuture.delayedExecutor(patience.toSeconds(), TimeUnit.SECONDS));
  }

  /** Lets it run for longer than others. */
  BlossomerProcess patiently(Duration patience) {
    deadline.cancel(false);
    deadline = killAfter(patience);
    return this;
  }

  /** What a process left behind. */
  record Result(int status, String out, String err) {

    /** Ended as wanted, and said nothing else. */
    String expectDone() {
      assertThat(err).isEmpty();
      assertThat(status).isZero();
      return out;
    }

    /** Ended with one sentence and nothing else. */
    String expectRefused(int wantedStatus) {
      assertThat(out).isEmpty();
      assertThat(err).hasLineCount(1).doesNotContain("Exception", "\tat ");
      assertThat(status).isEqualTo(wantedStatus);
      return err.strip();
    }
  }

  static BlossomerProcess start(Path home, Map<String, String> settings, List<String> arguments) {
    return start(home, settings, List.of(), arguments);
  }

  static BlossomerProcess start(
      Path home, Map<String, String> settings, List<String> options, List<String> arguments) {
    return startCommand(home, settings, command(options, arguments));
  }

  private static List<String> command(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  private static BlossomerProcess startCommand(
      Path home, Map<String, String> settings, List<String> command) {
    try {
      Path err = Files.createTempFile(home, "err", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("BLOSSOMER_"));
      builder.environment().put("HOME", home.toString());
      builder.environment().putAll(settings);
      builder.redirectError(err.toFile());
      return new BlossomerProcess(builder.start(), err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * On a terminal, by the program script of util-linux; what it says on standard error goes to the
   * file of that name in the home.
   */
  static BlossomerProcess startOnTerminal(Path home, List<String> arguments) {
    List<String> command = new ArrayList<>(command(List.of(), arguments));
    command.replaceAll(word -> "'" + word.replace("'", "'\\''") + "'");
    String line = "exec " + String.join(" ", command) + " 2>" + home.resolve("stderr.txt");
    return startCommand(
        home, Map.of(), List.of("script", "--quiet", "--return", "-c", line, "/dev/null"));
  }

  static Result run(Path home, Map<String, String> settings, String... arguments) {
    try (BlossomerProcess process = start(home, settings, List.of(arguments))) {
      return process.await();
    }
  }

  /** Waits for the line that a server prints when it is ready, and gives its address. */
  String awaitUrl() {
    try {
      String line = out.readLine();
      assertThat(line).as(() -> read(err)).startsWith("Listening on http://");
      return line.substring("Listening on ".length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line that it prints; null at the end. */
  String nextLine() {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it has logged so far. */
  String log() {
    return read(err);
  }

  /** Tells it to stop, as SIGTERM does. */
  void terminate() {
    // unlike the process itself, its handle leaves the streams open
    process.toHandle().destroy();
  }

  /** Ends it at once, as SIGKILL does, and waits until it is gone. */
  void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  Result await() {
    try {
      String rest = String.join("\n", out.lines().toList());
      return new Result(process.waitFor(), rest, read(err));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // on a terminal the program is not the process itself
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor();
      children.forEach(child -> child.onExit().join());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
