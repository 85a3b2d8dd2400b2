package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Asks a person before something that cannot be undone. */
public final class Confirmation {
  private final Terminal terminal;
  private final boolean given;

  /**
   * @param given whether the answer was given in advance
   */
  public Confirmation(Terminal terminal, boolean given) {
    this.terminal = terminal;
    this.given = given;
  }

  /** Fails when there is no answer and nobody to ask. */
  public void requirePossible() {
    if (!given && !terminal.interactive()) {
      throw CommandFailure.wrongUsage(
          "This cannot be undone, and nobody is there to be asked: add --yes to do it.");
    }
  }

  /** Fails unless the answer is yes. */
  public void require(String question) {
    if (given) {
      return;
    }
    terminal.err().print(Plain.of(question) + " [y/N] ");
    terminal.err().flush();
    String answer = readLine().strip();
    if (!answer.equalsIgnoreCase("y") && !answer.equalsIgnoreCase("yes")) {
      throw CommandFailure.failed("Nothing was changed.");
    }
  }

  // the scanner stays open, because closing it would close the terminal
  @SuppressWarnings("resource")
  private String readLine() {
    try {
      return new Scanner(terminal.in()).nextLine();
    } catch (NoSuchElementException e) {
      return "";
    }
  }
}
