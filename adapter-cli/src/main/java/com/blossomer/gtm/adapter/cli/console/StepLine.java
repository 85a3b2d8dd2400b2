package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.adapter.cli.runtime.StepProgress;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;

/** One line on a terminal that tells how far a command is, and is gone when it is done. */
public final class StepLine implements StepProgress, AutoCloseable {
  private static final String BEGINNING = "\r\u001B[K";

  private final Terminal terminal;
  private boolean isShown;

  public StepLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void at(String step, long done, long total) {
    if (terminal.interactive()) {
      long percent = total == 0 ? 100 : Math.min(100, done * 100 / total);
      terminal.err().print(BEGINNING + "%3d %% %s".formatted(percent, Plain.of(step)));
      terminal.err().flush();
      isShown = true;
    }
  }

  @Override
  public void close() {
    if (isShown) {
      terminal.err().print(BEGINNING);
      terminal.err().flush();
    }
  }
}
