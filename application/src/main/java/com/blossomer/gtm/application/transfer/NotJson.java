package com.blossomer.gtm.application.transfer;

/** A text is no JSON; the message says why and where, without quoting the text. */
final class NotJson extends Exception {
  private static final long serialVersionUID = 1L;

  NotJson(String message, Throwable cause) {
    super(message, cause);
  }
}
