package com.blossomer.gtm.adapter.cli.runtime;

/** A command cannot go on; the message is one sentence for the person at the terminal. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private CommandFailure(ExitCode exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The command was right, but could not be done. */
  public static CommandFailure failed(String message) {
    return new CommandFailure(ExitCode.FAILED, message, null);
  }

  public static CommandFailure failed(String message, Throwable cause) {
    return new CommandFailure(ExitCode.FAILED, message, cause);
  }

  /** The command or a setting is wrong in itself. */
  public static CommandFailure wrongUsage(String message) {
    return new CommandFailure(ExitCode.WRONG_USAGE, message, null);
  }

  public ExitCode exitCode() {
    return exitCode;
  }
}
