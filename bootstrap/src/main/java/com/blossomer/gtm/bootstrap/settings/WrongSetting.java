package com.blossomer.gtm.bootstrap.settings;

/** A setting is wrong; the message is one sentence that says which, and how to put it right. */
public final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongSetting(String message) {
    super(message);
  }
}
