package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.util.List;

/**
 * Records as the old app kept them last: its current shapes of 8 July 2025. A field that it had not
 * is a member that it does not look at, under the name that it has here.
 */
final class OldShapes {
  private OldShapes() {}

  static OldObject company(CompanyProfile profile) {
    return new OldObject()
        .with("companyName", profile.name())
        .with("companyUrl", profile.url())
        .with("description", profile.description())
        .with(
            "businessProfile",
            new OldObject()
                .with("category", profile.businessProfile().category())
                .with("businessModel", profile.businessProfile().businessModel())
                .with("existingCustomers", profile.businessProfile().existingCustomers()))
        .with("capabilities", profile.capabilities())
        .with(
            "useCaseAnalysis",
            new OldObject()
                .with("processImpact", profile.useCaseAnalysis().processImpact())
                .with("problemsAddressed", profile.useCaseAnalysis().problemsAddressed())
                .with("howTheyDoItToday", profile.useCaseAnalysis().howTheyDoItToday()))
        .with(
            "positioning",
            new OldObject()
                .with("keyMarketBelief", profile.positioning().keyMarketBelief())
                .with("uniqueApproach", profile.positioning().uniqueApproach())
                .with("languageUsed", profile.positioning().languageUsed()))
        .with("objections", profile.objections())
        .with(
            "icpHypothesis",
            new OldObject()
                .with("targetAccountHypothesis", profile.icpHypothesis().targetAccountHypothesis())
                .with("targetPersonaHypothesis", profile.icpHypothesis().targetPersonaHypothesis()))
        .with(
            "insights",
            profile.insights().stream()
                .map(i -> new OldObject().with("kind", i.kind()).with("text", i.text()))
                .toList())
        .with(
            "metadata",
            new OldObject()
                .with("sourcesUsed", profile.metadata().sourcesUsed())
                .with("contextQuality", profile.metadata().contextQuality())
                .with("assessmentSummary", profile.metadata().assessmentSummary())
                .with("assumptionsMade", profile.metadata().assumptionsMade())
                .with("discoveryGaps", profile.metadata().discoveryGaps()));
  }

  static OldObject account(TargetAccountProfile profile) {
    Firmographics firmographics = profile.firmographics();
    return new OldObject()
        .with("targetAccountName", profile.name())
        .with("targetAccountDescription", profile.description())
        .with("targetAccountRationale", profile.rationale())
        .with(
            "firmographics",
            new OldObject()
                .with("industry", firmographics.industry())
                .with("employees", firmographics.employees())
                .with("departmentSize", firmographics.departmentSize())
                .with("revenue", firmographics.revenue())
                .with("geography", firmographics.geography())
                .with("businessModel", firmographics.businessModel())
                .with("fundingStage", firmographics.fundingStage())
                .with("companyType", firmographics.companyType())
                .with("keywords", firmographics.keywords()))
        .with("buyingSignals", signals(profile.buyingSignals()))
        .with("buyingSignalsRationale", profile.buyingSignalsRationale())
        .with("metadata", metadata(profile.metadata()));
  }

  static OldObject persona(TargetPersonaProfile profile) {
    Demographics demographics = profile.demographics();
    return new OldObject()
        .with("targetPersonaName", profile.name())
        .with("targetPersonaDescription", profile.description())
        .with("targetPersonaRationale", profile.rationale())
        .with(
            "demographics",
            new OldObject()
                .with("jobTitles", demographics.jobTitles())
                .with("departments", demographics.departments())
                .with(
                    "seniority", demographics.seniority().stream().map(Classified::label).toList())
                .with("buyingRoles", demographics.buyingRoles())
                .with("jobDescriptionKeywords", demographics.jobDescriptionKeywords()))
        .with(
            "useCases",
            profile.useCases().stream()
                .map(
                    item ->
                        new OldObject()
                            .with("useCase", item.useCase())
                            .with("painPoints", item.painPoints())
                            .with("capability", item.capability())
                            .with("desiredOutcome", item.desiredOutcome()))
                .toList())
        .with("buyingSignals", signals(profile.buyingSignals()))
        .with("buyingSignalsRationale", profile.buyingSignalsRationale())
        .with("objections", profile.objections())
        .with("goals", profile.goals())
        .with("purchaseJourney", profile.purchaseJourney())
        .with("metadata", metadata(profile.metadata()));
  }

  /** A signal that is enabled has no member for that: the old app knew no others. */
  private static List<OldObject> signals(List<BuyingSignal> signals) {
    return signals.stream()
        .map(
            signal ->
                new OldObject()
                    .with("title", signal.title())
                    .with("description", signal.description())
                    .with("type", label(signal.type()))
                    .with("priority", label(signal.priority()))
                    .with("detectionMethod", signal.detectionMethod())
                    .with("enabled", signal.enabled() ? null : false))
        .toList();
  }

  private static String label(Classified<?> word) {
    return word == null ? null : word.label();
  }

  private static OldObject metadata(AnalysisMetadata metadata) {
    var confidence = metadata.confidenceAssessment();
    return new OldObject()
        .with("primaryContextSource", metadata.primaryContextSource())
        .with("sourcesUsed", metadata.sourcesUsed())
        .with("contextSufficiency", metadata.contextSufficiency())
        .with(
            "confidenceAssessment",
            new OldObject()
                .with("overallConfidence", confidence.overallConfidence())
                .with("dataQuality", confidence.dataQuality())
                .with("inferenceLevel", confidence.inferenceLevel())
                .with("recommendedImprovements", confidence.recommendedImprovements()))
        .with("processingNotes", metadata.processingNotes());
  }
}
