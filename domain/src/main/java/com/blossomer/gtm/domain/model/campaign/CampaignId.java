package com.blossomer.gtm.domain.model.campaign;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** The id of a campaign. */
public record CampaignId(UUID value) implements RecordId {

  public CampaignId {
    requireNonNull(value, "value");
  }

  @Override
  public EntityKind kind() {
    return EntityKind.CAMPAIGN;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
