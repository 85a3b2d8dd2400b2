package com.blossomer.gtm.adapter.cli.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes; always UTF-8, because that is what JSON is.
 *
 * @param interactive whether a person sits there, who can be asked
 * @param colors whether to emphasize with ANSI escape sequences
 * @param progress whether what goes to {@code err} is seen at once, so that a line of it may be
 *     drawn again and again; asked only when there is progress to show
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    InputStream in,
    boolean interactive,
    boolean colors,
    BooleanSupplier progress) {
  public Terminal {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    requireNonNull(in, "in");
    requireNonNull(progress, "progress");
  }

  /** The streams of this process; {@code NO_COLOR} (no-color.org) is honoured. */
  public static Terminal ofProcess(Map<String, String> environment) {
    boolean interactive = isTerminal(System.console());
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean colors = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb;
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.in,
        interactive,
        colors,
        () -> !dumb && TerminalProbe.isErrorATerminal());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, UTF_8);
  }

  // since JDK 22 there is a console without a terminal, and a method to tell, which 17 lacks
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
