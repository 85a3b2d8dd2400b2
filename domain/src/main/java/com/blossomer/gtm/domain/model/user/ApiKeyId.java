package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an API key. */
public record ApiKeyId(UUID value) {

  public ApiKeyId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
