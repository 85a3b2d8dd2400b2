package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.stream.Stream;

/** The fields of companies. */
final class CompanyFields {

  static final QueryFields<Company> ALL =
      new QueryFields<>(
          EntityKind.COMPANY, SharedFields.join(SharedFields.ofStore(), scalars()), lists());

  private CompanyFields() {}

  private static List<Field<Company>> scalars() {
    return Stream.of(
            Field.text("name", CompanyProfile::name).required().fast(),
            Field.text("url", CompanyProfile::url).required().fast(),
            Field.text("description", CompanyProfile::description),
            Field.<CompanyProfile>text(
                "businessProfile.category", p -> p.businessProfile().category()),
            Field.<CompanyProfile>text(
                "businessProfile.businessModel", p -> p.businessProfile().businessModel()),
            Field.<CompanyProfile>text(
                "businessProfile.existingCustomers", p -> p.businessProfile().existingCustomers()),
            Field.<CompanyProfile>text(
                "positioning.keyMarketBelief", p -> p.positioning().keyMarketBelief()),
            Field.<CompanyProfile>text(
                "positioning.uniqueApproach", p -> p.positioning().uniqueApproach()),
            Field.<CompanyProfile>text(
                "positioning.languageUsed", p -> p.positioning().languageUsed()),
            Field.<CompanyProfile>text(
                "useCaseAnalysis.processImpact", p -> p.useCaseAnalysis().processImpact()),
            Field.<CompanyProfile>text(
                "useCaseAnalysis.problemsAddressed", p -> p.useCaseAnalysis().problemsAddressed()),
            Field.<CompanyProfile>text(
                "useCaseAnalysis.howTheyDoItToday", p -> p.useCaseAnalysis().howTheyDoItToday()),
            Field.<CompanyProfile>text(
                "icpHypothesis.targetAccountHypothesis",
                p -> p.icpHypothesis().targetAccountHypothesis()),
            Field.<CompanyProfile>text(
                "icpHypothesis.targetPersonaHypothesis",
                p -> p.icpHypothesis().targetPersonaHypothesis()),
            Field.<CompanyProfile>text(
                "metadata.contextQuality", p -> p.metadata().contextQuality()),
            Field.<CompanyProfile>text(
                "metadata.assessmentSummary", p -> p.metadata().assessmentSummary()))
        .map(field -> field.within(Company::profile))
        .toList();
  }

  private static List<ListField<Company, ?>> lists() {
    return List.of(
        ListField.ofTexts("capabilities", company -> company.profile().capabilities()),
        ListField.ofTexts("objections", company -> company.profile().objections()),
        new ListField<>(
            "insights",
            company -> company.profile().insights(),
            List.of(
                Field.text("kind", CompanyInsight::kind).required(),
                Field.text("text", CompanyInsight::text).required())),
        ListField.ofTexts(
            "metadata.sourcesUsed", company -> company.profile().metadata().sourcesUsed()),
        ListField.ofTexts(
            "metadata.assumptionsMade", company -> company.profile().metadata().assumptionsMade()),
        ListField.ofTexts(
            "metadata.discoveryGaps", company -> company.profile().metadata().discoveryGaps()));
  }
}
