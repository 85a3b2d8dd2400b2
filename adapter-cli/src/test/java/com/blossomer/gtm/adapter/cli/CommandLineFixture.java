package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs commands on a runtime without a database, and keeps what they print. */
final class CommandLineFixture {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  final FakeRuntime runtime = new FakeRuntime();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private boolean interactive;
  private boolean colors;
  private boolean brokenOutput;

  /** A person sits at the terminal, who types this. */
  CommandLineFixture onTerminal(String typed) {
    input = typed;
    interactive = true;
    return this;
  }

  CommandLineFixture withInput(String text) {
    input = text;
    return this;
  }

  CommandLineFixture withColors() {
    colors = true;
    return this;
  }

  /** Standard output is full or closed: nothing can be written there. */
  CommandLineFixture withBrokenOutput() {
    brokenOutput = true;
    return this;
  }

  /** Forgets what was printed before. */
  int run(String... arguments) {
    out.reset();
    err.reset();
    return commandLine().run(arguments);
  }

  BlossomerCommandLine commandLine() {
    Terminal terminal =
        new Terminal(
            new PrintStream(brokenOutput ? new BrokenStream() : out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            interactive,
            colors,
            () -> interactive);
    return new BlossomerCommandLine(runtime, terminal, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  private static final class BrokenStream extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
