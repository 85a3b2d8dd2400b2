package com.blossomer.gtm.bootstrap.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second JVM on a data directory; killed when it is closed. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final PrintStream in;

  private Child(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  static Child on(Path directory, Purpose purpose) throws IOException {
    return on(directory.toUri(), purpose);
  }

  static Child on(URI directory, Purpose purpose) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildProgram.class.getName(),
                directory.toString(),
                purpose.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // without it, Java knows no file names but ASCII ones
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new Child(builder.start());
  }

  long pid() {
    return process.pid();
  }

  /** The next line it prints; null when it ended. */
  String line() {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Child order(String order) {
    in.println(order);
    return this;
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
