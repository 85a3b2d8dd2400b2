package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.io.IOException;
import java.util.List;

/** Writes records with every field, as the API gives them. */
final class RecordWriter {
  private final JsonOutput json;

  RecordWriter(JsonOutput json) {
    this.json = json;
  }

  void company(Company company) throws IOException {
    CompanyProfile profile = company.profile();
    envelope(company);
    json.text("name", profile.name());
    json.text("url", profile.url());
    json.text("description", profile.description());
    json.object(
        "businessProfile",
        () -> {
          json.text("category", profile.businessProfile().category());
          json.text("businessModel", profile.businessProfile().businessModel());
          json.text("existingCustomers", profile.businessProfile().existingCustomers());
        });
    json.object(
        "positioning",
        () -> {
          json.text("keyMarketBelief", profile.positioning().keyMarketBelief());
          json.text("uniqueApproach", profile.positioning().uniqueApproach());
          json.text("languageUsed", profile.positioning().languageUsed());
        });
    json.object(
        "useCaseAnalysis",
        () -> {
          json.text("processImpact", profile.useCaseAnalysis().processImpact());
          json.text("problemsAddressed", profile.useCaseAnalysis().problemsAddressed());
          json.text("howTheyDoItToday", profile.useCaseAnalysis().howTheyDoItToday());
        });
    json.object(
        "icpHypothesis",
        () -> {
          json.text("targetAccountHypothesis", profile.icpHypothesis().targetAccountHypothesis());
          json.text("targetPersonaHypothesis", profile.icpHypothesis().targetPersonaHypothesis());
        });
    json.texts("capabilities", profile.capabilities());
    json.texts("objections", profile.objections());
    json.objects(
        "insights",
        profile.insights(),
        insight -> {
          json.text("kind", insight.kind());
          json.text("text", insight.text());
        });
    json.object(
        "metadata",
        () -> {
          json.text("contextQuality", profile.metadata().contextQuality());
          json.text("assessmentSummary", profile.metadata().assessmentSummary());
          json.texts("sourcesUsed", profile.metadata().sourcesUsed());
          json.texts("assumptionsMade", profile.metadata().assumptionsMade());
          json.texts("discoveryGaps", profile.metadata().discoveryGaps());
        });
  }

  void targetAccount(TargetAccount account) throws IOException {
    TargetAccountProfile profile = account.profile();
    envelope(account);
    json.value("companyId", profile.companyId());
    json.text("name", profile.name());
    json.text("description", profile.description());
    json.texts("rationale", profile.rationale());
    json.object("firmographics", () -> firmographics(profile.firmographics()));
    signals(profile.buyingSignals());
    json.texts("buyingSignalsRationale", profile.buyingSignalsRationale());
    metadata(profile.metadata());
  }

  void targetPersona(TargetPersona persona) throws IOException {
    TargetPersonaProfile profile = persona.profile();
    envelope(persona);
    json.value("companyId", persona.companyId());
    json.value("targetAccountId", profile.targetAccountId());
    json.text("name", profile.name());
    json.text("description", profile.description());
    json.texts("rationale", profile.rationale());
    json.object("demographics", () -> demographics(profile.demographics()));
    json.objects(
        "useCases",
        profile.useCases(),
        useCase -> {
          json.text("useCase", useCase.useCase());
          json.text("painPoints", useCase.painPoints());
          json.text("capability", useCase.capability());
          json.text("desiredOutcome", useCase.desiredOutcome());
        });
    signals(profile.buyingSignals());
    json.texts("buyingSignalsRationale", profile.buyingSignalsRationale());
    json.texts("objections", profile.objections());
    json.texts("goals", profile.goals());
    json.texts("purchaseJourney", profile.purchaseJourney());
    metadata(profile.metadata());
  }

  void campaign(Campaign campaign) throws IOException {
    CampaignProfile profile = campaign.profile();
    envelope(campaign);
    json.value("companyId", campaign.companyId());
    json.value("targetAccountId", profile.targetAccountId());
    json.value("targetPersonaId", profile.targetPersonaId());
    json.text("name", profile.name());
    json.word("type", profile.type());
    json.word("status", profile.status());
    json.text("subject", profile.subject());
    json.text("body", profile.body());
    json.texts("alternatives", profile.alternatives());
    json.objects(
        "segments",
        profile.segments(),
        segment -> {
          json.text("type", segment.type());
          json.text("text", segment.text());
          json.text("color", segment.color());
          json.text("label", segment.label());
        });
    json.objects(
        "breakdown",
        profile.breakdown(),
        entry -> {
          json.text("segmentType", entry.segmentType());
          json.text("label", entry.label());
          json.text("description", entry.description());
          json.text("color", entry.color());
        });
    json.object(
        "configuration",
        () -> {
          json.text("useCase", profile.configuration().useCase());
          json.text("emphasis", profile.configuration().emphasis());
          json.text("template", profile.configuration().template());
          json.text("openingLine", profile.configuration().openingLine());
          json.text("callToAction", profile.configuration().callToAction());
          json.text("socialProof", profile.configuration().socialProof());
        });
    json.object("snapshot", () -> snapshot(profile.snapshot()));
    json.object(
        "generation",
        () -> {
          json.text("generationId", profile.generation().generationId());
          json.text("confidence", profile.generation().confidence());
          json.text("personalizationLevel", profile.generation().personalizationLevel());
          json.number("processingTimeMs", profile.generation().processingTimeMs());
        });
  }

  private void envelope(Aggregate aggregate) throws IOException {
    json.value("id", aggregate.uuid());
    json.number("version", aggregate.version().number());
    json.value("createdAt", aggregate.createdAt());
    json.value("updatedAt", aggregate.updatedAt());
    Source source = aggregate.source();
    if (source == null) {
      json.nothing("source");
      return;
    }
    json.object(
        "source",
        () -> {
          json.value("importId", source.importId());
          json.text("key", source.key());
          json.text("path", source.path());
          json.text("originalId", source.originalId());
          json.text("originalTimestamp", source.originalTimestamp());
          json.text("contentHash", source.contentHash());
        });
  }

  private void firmographics(Firmographics firmographics) throws IOException {
    json.texts("industry", firmographics.industry());
    json.text("employees", firmographics.employees());
    json.text("departmentSize", firmographics.departmentSize());
    json.text("revenue", firmographics.revenue());
    json.texts("geography", firmographics.geography());
    json.texts("businessModel", firmographics.businessModel());
    json.texts("fundingStage", firmographics.fundingStage());
    json.texts("companyType", firmographics.companyType());
    json.texts("keywords", firmographics.keywords());
  }

  private void demographics(Demographics demographics) throws IOException {
    json.texts("jobTitles", demographics.jobTitles());
    json.texts("departments", demographics.departments());
    json.list("seniority", demographics.seniority(), json::writeClassified);
    json.texts("buyingRoles", demographics.buyingRoles());
    json.texts("jobDescriptionKeywords", demographics.jobDescriptionKeywords());
  }

  private void signals(List<BuyingSignal> signals) throws IOException {
    json.objects(
        "buyingSignals",
        signals,
        signal -> {
          json.text("title", signal.title());
          json.text("description", signal.description());
          json.classified("type", signal.type());
          json.classified("priority", signal.priority());
          json.text("detectionMethod", signal.detectionMethod());
          json.flag("enabled", signal.enabled());
        });
  }

  private void metadata(AnalysisMetadata metadata) throws IOException {
    json.object(
        "metadata",
        () -> {
          json.text("primaryContextSource", metadata.primaryContextSource());
          json.texts("sourcesUsed", metadata.sourcesUsed());
          json.text("contextSufficiency", metadata.contextSufficiency());
          json.object(
              "confidenceAssessment",
              () -> {
                var confidence = metadata.confidenceAssessment();
                json.text("overallConfidence", confidence.overallConfidence());
                json.text("dataQuality", confidence.dataQuality());
                json.text("inferenceLevel", confidence.inferenceLevel());
                json.texts("recommendedImprovements", confidence.recommendedImprovements());
              });
          json.text("processingNotes", metadata.processingNotes());
        });
  }

  private void snapshot(CampaignSnapshot snapshot) throws IOException {
    json.object(
        "company",
        () -> {
          json.text("name", snapshot.company().name());
          json.text("url", snapshot.company().url());
        });
    json.object("account", () -> target(snapshot.account()));
    json.object("persona", () -> target(snapshot.persona()));
  }

  private void target(TargetSnapshot target) throws IOException {
    json.text("name", target.name());
    json.text("description", target.description());
  }
}
