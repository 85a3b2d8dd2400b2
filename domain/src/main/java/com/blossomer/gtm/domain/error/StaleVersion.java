package com.blossomer.gtm.domain.error;

import com.blossomer.gtm.domain.model.shared.Aggregate;

/**
 * The record was changed since the caller read it; carries the current one so that the caller can
 * merge.
 */
public final class StaleVersion extends GtmException {

  private static final long serialVersionUID = 1L;

  private final transient Aggregate current;

  public StaleVersion(Aggregate current) {
    super(
        "stale_version",
        "The record was changed meanwhile; it is now at version "
            + current.version().number()
            + ".");
    this.current = current;
  }

  /** The record as it is now. */
  public Aggregate current() {
    return current;
  }
}
