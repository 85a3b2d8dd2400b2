package com.blossomer.gtm.domain.error;

/** The credential is missing, unknown, expired or revoked, or its user is disabled. */
public final class Unauthenticated extends GtmException {

  private static final long serialVersionUID = 1L;

  public Unauthenticated(String message) {
    super("unauthenticated", message);
  }
}
