package com.blossomer.gtm.domain.model.stats;

import static java.util.Objects.requireNonNull;

/** How many records there are, for dashboards. */
public record Stats(
    int companies,
    int targetAccounts,
    int targetPersonas,
    CampaignCounts campaigns,
    Coverage coverage) {

  public Stats {
    requireNonNull(campaigns, "campaigns");
    requireNonNull(coverage, "coverage");
  }
}
