package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a user. */
public record UserId(UUID value) {

  public UserId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
