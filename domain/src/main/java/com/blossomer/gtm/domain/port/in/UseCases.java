package com.blossomer.gtm.domain.port.in;

import static java.util.Objects.requireNonNull;

/** Everything the system does, as an adapter that drives it gets it. */
public record UseCases(
    CompanyUseCases companies,
    TargetAccountUseCases targetAccounts,
    TargetPersonaUseCases targetPersonas,
    CampaignUseCases campaigns,
    UserUseCases users,
    ApiKeyUseCases apiKeys,
    SignInUseCases signIns,
    ImportUseCases imports,
    ExportUseCases exports) {

  public UseCases {
    requireNonNull(companies, "companies");
    requireNonNull(targetAccounts, "targetAccounts");
    requireNonNull(targetPersonas, "targetPersonas");
    requireNonNull(campaigns, "campaigns");
    requireNonNull(users, "users");
    requireNonNull(apiKeys, "apiKeys");
    requireNonNull(signIns, "signIns");
    requireNonNull(imports, "imports");
    requireNonNull(exports, "exports");
  }

  /** The same with other imports, such as measured ones. */
  public UseCases withImports(ImportUseCases others) {
    return new UseCases(
        companies,
        targetAccounts,
        targetPersonas,
        campaigns,
        users,
        apiKeys,
        signIns,
        others,
        exports);
  }
}
