package com.blossomer.gtm.domain.model.company;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a company. */
public record CompanyId(UUID value) {

  public CompanyId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
