package com.blossomer.gtm.domain.model.targetpersona;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a target persona. */
public record TargetPersonaId(UUID value) {

  public TargetPersonaId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
