package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The CSV files of target accounts. */
final class CsvAccounts {
  private static final String PARENT = "targetAccountId";

  static final List<CsvTable<TargetAccount>> TABLES =
      List.of(
          CsvTable.ofRecords("target-accounts", columns(), account -> row(account.profile())),
          texts("rationale", "rationale", TargetAccountProfile::rationale),
          firmographics("industry", Firmographics::industry),
          firmographics("geography", Firmographics::geography),
          firmographics("business-model", Firmographics::businessModel),
          firmographics("funding-stage", Firmographics::fundingStage),
          firmographics("company-type", Firmographics::companyType),
          firmographics("keywords", Firmographics::keywords),
          CsvTable.ofItems(
              "account-buying-signals",
              PARENT,
              CsvTargets.SIGNAL,
              account -> account.profile().buyingSignals(),
              CsvTargets::signal),
          texts("buying-signals-rationale", "rationale", p -> p.buyingSignalsRationale()),
          texts("sources-used", "source", profile -> profile.metadata().sourcesUsed()),
          texts(
              "recommended-improvements",
              "improvement",
              p -> p.metadata().confidenceAssessment().recommendedImprovements()));

  private CsvAccounts() {}

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "companyId",
                "name",
                "description",
                "firmographics.employees",
                "firmographics.departmentSize",
                "firmographics.revenue"));
    columns.addAll(CsvTargets.METADATA);
    return columns;
  }

  private static List<?> row(TargetAccountProfile profile) {
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                profile.companyId(),
                profile.name(),
                profile.description(),
                profile.firmographics().employees(),
                profile.firmographics().departmentSize(),
                profile.firmographics().revenue()));
    row.addAll(CsvTargets.metadata(profile.metadata()));
    return row;
  }

  private static CsvTable<TargetAccount> firmographics(
      String list, Function<Firmographics, List<String>> texts) {
    return texts(list, "value", profile -> texts.apply(profile.firmographics()));
  }

  private static CsvTable<TargetAccount> texts(
      String list, String column, Function<TargetAccountProfile, List<String>> texts) {
    return CsvTable.ofTexts(
        "account-" + list, PARENT, column, account -> texts.apply(account.profile()));
  }
}
