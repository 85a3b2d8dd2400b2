package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Asks a person before something that cannot be undone. */
public final class Confirmation {
  private final Terminal terminal;
  private final boolean given;
  private Scanner scanner;

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
    String answer = ask(question + " [y/N] ");
    if (!answer.equalsIgnoreCase("y") && !answer.equalsIgnoreCase("yes")) {
      throw CommandFailure.failed("Nothing was changed.");
    }
  }

  /** What the person answers; nothing when the answer was given in advance. */
  public String ask(String question) {
    if (given) {
      return "";
    }
    terminal.err().print(Plain.of(question));
    terminal.err().flush();
    return readLine().strip();
  }

  // the scanner stays open, because closing it would close the terminal, and there is one for all
  // answers, because it reads ahead
  @SuppressWarnings("resource")
  private String readLine() {
    try {
      if (scanner == null) {
        scanner = new Scanner(terminal.in());
      }
      return scanner.nextLine();
    } catch (NoSuchElementException e) {
      return "";
    }
  }
}
