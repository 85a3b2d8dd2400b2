package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** By which a client tells that a request is the same as one that it sent before. */
public record IdempotencyKey(UUID value) {

  public IdempotencyKey {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
