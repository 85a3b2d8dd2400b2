package com.blossomer.gtm.domain.error;

/** The store has no room left; nothing was changed. */
public final class StorageFull extends GtmException {

  private static final long serialVersionUID = 1L;

  public StorageFull(String message, Throwable cause) {
    super("storage_full", message, cause);
  }
}
