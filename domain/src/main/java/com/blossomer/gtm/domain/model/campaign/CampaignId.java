package com.blossomer.gtm.domain.model.campaign;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a campaign. */
public record CampaignId(UUID value) {

  public CampaignId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
