package com.blossomer.gtm.domain.port.out;

import static java.util.Objects.requireNonNull;

/** The repositories of a user's data. */
public record Repositories(
    CompanyRepository companies,
    TargetAccountRepository targetAccounts,
    TargetPersonaRepository targetPersonas,
    CampaignRepository campaigns,
    RelatedRecords related,
    ApiKeyRepository apiKeys,
    ImportArchive imports) {

  public Repositories {
    requireNonNull(companies, "companies");
    requireNonNull(targetAccounts, "targetAccounts");
    requireNonNull(targetPersonas, "targetPersonas");
    requireNonNull(campaigns, "campaigns");
    requireNonNull(related, "related");
    requireNonNull(apiKeys, "apiKeys");
    requireNonNull(imports, "imports");
  }
}
