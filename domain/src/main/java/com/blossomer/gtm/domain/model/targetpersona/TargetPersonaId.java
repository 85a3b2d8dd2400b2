package com.blossomer.gtm.domain.model.targetpersona;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** The id of a target persona. */
public record TargetPersonaId(UUID value) implements RecordId {

  public TargetPersonaId {
    requireNonNull(value, "value");
  }

  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_PERSONA;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
