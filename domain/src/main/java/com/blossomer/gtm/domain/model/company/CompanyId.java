package com.blossomer.gtm.domain.model.company;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** The id of a company. */
public record CompanyId(UUID value) implements RecordId {

  public CompanyId {
    requireNonNull(value, "value");
  }

  @Override
  public EntityKind kind() {
    return EntityKind.COMPANY;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
