package com.blossomer.gtm.domain.port.out;

import static java.util.Objects.requireNonNull;

/** The repositories of a user's data. */
public record Repositories(
    CompanyRepository companies,
    TargetAccountRepository targetAccounts,
    TargetPersonaRepository targetPersonas,
    CampaignRepository campaigns,
    TreeRepository trees,
    ApiKeyRepository apiKeys,
    ImportArchive imports,
    IdempotencyRepository idempotency,
    SearchRepository search,
    StatsRepository stats) {

  public Repositories {
    requireNonNull(companies, "companies");
    requireNonNull(targetAccounts, "targetAccounts");
    requireNonNull(targetPersonas, "targetPersonas");
    requireNonNull(campaigns, "campaigns");
    requireNonNull(trees, "trees");
    requireNonNull(apiKeys, "apiKeys");
    requireNonNull(imports, "imports");
    requireNonNull(idempotency, "idempotency");
    requireNonNull(search, "search");
    requireNonNull(stats, "stats");
  }
}
