package com.blossomer.gtm.domain.model.stats;

/** Where the next step is missing: parents that have no child yet. */
public record Coverage(
    int companiesWithoutTargetAccounts,
    int targetAccountsWithoutPersonas,
    int targetPersonasWithoutCampaigns) {}
