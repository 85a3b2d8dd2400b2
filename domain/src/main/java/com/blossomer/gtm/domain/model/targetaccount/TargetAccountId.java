package com.blossomer.gtm.domain.model.targetaccount;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** The id of a target account. */
public record TargetAccountId(UUID value) implements RecordId {

  public TargetAccountId {
    requireNonNull(value, "value");
  }

  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_ACCOUNT;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
