package com.blossomer.gtm.domain.model.campaign;

import static java.util.Objects.requireNonNullElse;

/** What everything was called when a campaign was written; deliberately not kept up to date. */
public record CampaignSnapshot(
    CompanySnapshot company, TargetSnapshot account, TargetSnapshot persona) {

  public static final CampaignSnapshot EMPTY = new CampaignSnapshot(null, null, null);

  public CampaignSnapshot {
    company = requireNonNullElse(company, CompanySnapshot.EMPTY);
    account = requireNonNullElse(account, TargetSnapshot.EMPTY);
    persona = requireNonNullElse(persona, TargetSnapshot.EMPTY);
  }
}
