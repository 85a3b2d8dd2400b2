package com.blossomer.gtm.domain.error;

import java.time.Duration;

/**
 * The store cannot be reached or is too busy; nothing was changed, and trying again later helps.
 */
public final class Unavailable extends GtmException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public Unavailable(String message, Duration retryAfter, Throwable cause) {
    super("unavailable", message, cause);
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next try. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
