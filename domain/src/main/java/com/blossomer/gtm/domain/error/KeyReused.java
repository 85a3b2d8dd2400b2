package com.blossomer.gtm.domain.error;

/** An idempotency key came again, with another request. */
public final class KeyReused extends GtmException {

  private static final long serialVersionUID = 1L;

  public KeyReused() {
    super(
        "idempotency_key_reused",
        "This Idempotency-Key was used for another request; make a new one for each request.");
  }
}
