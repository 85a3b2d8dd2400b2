package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

/**
 * A request that a client may send again.
 *
 * @param fingerprint the same only for a request that asks for the same
 */
public record RepeatableRequest(IdempotencyKey key, String fingerprint) {

  public RepeatableRequest {
    requireNonNull(key, "key");
    requireNonNull(fingerprint, "fingerprint");
  }
}
