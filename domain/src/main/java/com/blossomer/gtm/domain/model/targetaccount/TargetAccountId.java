package com.blossomer.gtm.domain.model.targetaccount;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a target account. */
public record TargetAccountId(UUID value) {

  public TargetAccountId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
