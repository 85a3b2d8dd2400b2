package com.blossomer.gtm.domain.port.in;

import static java.util.Objects.requireNonNull;

/** Everything the system does, as an adapter that drives it gets it. */
public record UseCases(
    CompanyUseCases companies,
    TargetAccountUseCases targetAccounts,
    TargetPersonaUseCases targetPersonas,
    CampaignUseCases campaigns,
    TreeUseCases trees,
    RelatedUseCases related,
    UserUseCases users,
    ApiKeyUseCases apiKeys,
    SignInUseCases signIns,
    ImportUseCases imports,
    ExportUseCases exports,
    AtomicUseCases atomic,
    SearchUseCases search,
    StatsUseCases stats,
    RateLimitUseCases rateLimits,
    AuditUseCases audit,
    MigrationUseCases migrations) {

  public UseCases {
    requireNonNull(companies, "companies");
    requireNonNull(targetAccounts, "targetAccounts");
    requireNonNull(targetPersonas, "targetPersonas");
    requireNonNull(campaigns, "campaigns");
    requireNonNull(trees, "trees");
    requireNonNull(related, "related");
    requireNonNull(users, "users");
    requireNonNull(apiKeys, "apiKeys");
    requireNonNull(signIns, "signIns");
    requireNonNull(imports, "imports");
    requireNonNull(exports, "exports");
    requireNonNull(atomic, "atomic");
    requireNonNull(search, "search");
    requireNonNull(stats, "stats");
    requireNonNull(rateLimits, "rateLimits");
    requireNonNull(audit, "audit");
    requireNonNull(migrations, "migrations");
  }
}
