package com.blossomer.gtm.adapter.cli.runtime;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether standard error is a terminal. Java knows this only of input and output together, so
 * the question goes to the program {@code test}, which inherits the stream.
 */
final class TerminalProbe {
  private TerminalProbe() {}

  static boolean isErrorATerminal() {
    ProcessBuilder test = new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT);
    try {
      Process process = test.start();
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroy();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
