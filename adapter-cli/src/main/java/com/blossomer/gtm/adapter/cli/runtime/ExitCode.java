package com.blossomer.gtm.adapter.cli.runtime;

/** How a command ended, as the shell sees it. */
public enum ExitCode {
  DONE(0),
  FAILED(1),
  WRONG_USAGE(2);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
