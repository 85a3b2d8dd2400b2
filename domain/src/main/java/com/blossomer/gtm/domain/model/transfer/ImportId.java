package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an import. */
public record ImportId(UUID value) {

  public ImportId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
