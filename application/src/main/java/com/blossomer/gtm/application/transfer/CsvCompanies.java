package com.blossomer.gtm.application.transfer;

import static java.util.Arrays.asList;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import java.util.List;
import java.util.function.Function;

/** The CSV files of companies. */
final class CsvCompanies {
  private static final String PARENT = "companyId";

  static final List<CsvTable<Company>> TABLES =
      List.of(
          CsvTable.ofRecords(
              "companies",
              List.of(
                  "name",
                  "url",
                  "description",
                  "businessProfile.category",
                  "businessProfile.businessModel",
                  "businessProfile.existingCustomers",
                  "positioning.keyMarketBelief",
                  "positioning.uniqueApproach",
                  "positioning.languageUsed",
                  "useCaseAnalysis.processImpact",
                  "useCaseAnalysis.problemsAddressed",
                  "useCaseAnalysis.howTheyDoItToday",
                  "icpHypothesis.targetAccountHypothesis",
                  "icpHypothesis.targetPersonaHypothesis",
                  "metadata.contextQuality",
                  "metadata.assessmentSummary"),
              company -> row(company.profile())),
          texts("capabilities", "capability", CompanyProfile::capabilities),
          texts("objections", "objection", CompanyProfile::objections),
          CsvTable.ofItems(
              "company-insights",
              PARENT,
              List.of("kind", "text"),
              company -> company.profile().insights(),
              insight -> List.of(insight.kind(), insight.text())),
          texts("sources-used", "source", profile -> profile.metadata().sourcesUsed()),
          texts("assumptions-made", "assumption", profile -> profile.metadata().assumptionsMade()),
          texts("discovery-gaps", "gap", profile -> profile.metadata().discoveryGaps()));

  private CsvCompanies() {}

  private static List<?> row(CompanyProfile profile) {
    return asList(
        profile.name(),
        profile.url(),
        profile.description(),
        profile.businessProfile().category(),
        profile.businessProfile().businessModel(),
        profile.businessProfile().existingCustomers(),
        profile.positioning().keyMarketBelief(),
        profile.positioning().uniqueApproach(),
        profile.positioning().languageUsed(),
        profile.useCaseAnalysis().processImpact(),
        profile.useCaseAnalysis().problemsAddressed(),
        profile.useCaseAnalysis().howTheyDoItToday(),
        profile.icpHypothesis().targetAccountHypothesis(),
        profile.icpHypothesis().targetPersonaHypothesis(),
        profile.metadata().contextQuality(),
        profile.metadata().assessmentSummary());
  }

  private static CsvTable<Company> texts(
      String list, String column, Function<CompanyProfile, List<String>> texts) {
    return CsvTable.ofTexts(
        "company-" + list, PARENT, column, company -> texts.apply(company.profile()));
  }
}
