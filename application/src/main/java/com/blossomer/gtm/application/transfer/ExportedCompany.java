package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyMetadata;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.IcpHypothesis;
import com.blossomer.gtm.domain.model.company.Positioning;
import com.blossomer.gtm.domain.model.company.UseCaseAnalysis;
import com.blossomer.gtm.domain.port.out.IdGenerator;

/** Reads a company of an export, as {@link RecordWriter} writes it. */
final class ExportedCompany {
  private ExportedCompany() {}

  static Company read(ExactFields fields, IdGenerator ids) {
    ExportedEnvelope envelope = ExportedEnvelope.read(fields, ids);
    return new Company(
        new CompanyId(envelope.id()),
        envelope.version(),
        envelope.createdAt(),
        envelope.updatedAt(),
        envelope.source(),
        profile(fields));
  }

  private static CompanyProfile profile(ExactFields fields) {
    ExactFields business = fields.below("businessProfile");
    ExactFields positioning = fields.below("positioning");
    ExactFields useCases = fields.below("useCaseAnalysis");
    ExactFields icp = fields.below("icpHypothesis");
    ExactFields metadata = fields.below("metadata");
    return CompanyProfile.builder()
        .name(fields.text("name"))
        .url(fields.text("url"))
        .description(fields.text("description"))
        .businessProfile(
            new BusinessProfile(
                business.text("category"),
                business.text("businessModel"),
                business.text("existingCustomers")))
        .positioning(
            new Positioning(
                positioning.text("keyMarketBelief"),
                positioning.text("uniqueApproach"),
                positioning.text("languageUsed")))
        .useCaseAnalysis(
            new UseCaseAnalysis(
                useCases.text("processImpact"),
                useCases.text("problemsAddressed"),
                useCases.text("howTheyDoItToday")))
        .icpHypothesis(
            new IcpHypothesis(
                icp.text("targetAccountHypothesis"), icp.text("targetPersonaHypothesis")))
        .capabilities(fields.texts("capabilities"))
        .objections(fields.texts("objections"))
        .insights(
            fields.objects("insights").stream()
                .map(insight -> new CompanyInsight(insight.text("kind"), insight.text("text")))
                .toList())
        .metadata(
            new CompanyMetadata(
                metadata.text("contextQuality"),
                metadata.text("assessmentSummary"),
                metadata.texts("sourcesUsed"),
                metadata.texts("assumptionsMade"),
                metadata.texts("discoveryGaps")))
        .build();
  }
}
