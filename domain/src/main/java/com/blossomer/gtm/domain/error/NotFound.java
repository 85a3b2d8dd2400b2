package com.blossomer.gtm.domain.error;

/**
 * There is nothing here that the caller may see: it never existed, is gone, or is another user's.
 */
public final class NotFound extends GtmException {

  private static final long serialVersionUID = 1L;

  public NotFound(String message) {
    super("not_found", message);
  }
}
