package com.blossomer.gtm.domain.model.search;

import static com.blossomer.gtm.domain.model.search.Importance.ITEM;
import static com.blossomer.gtm.domain.model.search.Importance.NAME;
import static com.blossomer.gtm.domain.model.search.Importance.PROSE;
import static com.blossomer.gtm.domain.model.search.Importance.SUMMARY;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a search reads of each kind: everything that was written for people to read. Single words
 * about the analysis, such as its confidence, are not among it.
 */
public final class SearchFields {

  public static final List<SearchField<Company>> COMPANY =
      new Described<Company, CompanyProfile>(Company::profile)
          .text("name", NAME, p -> p.name())
          .text("description", SUMMARY, p -> p.description())
          .text("url", ITEM, p -> p.url())
          .text("businessProfile.category", ITEM, p -> p.businessProfile().category())
          .text("businessProfile.businessModel", ITEM, p -> p.businessProfile().businessModel())
          .text(
              "businessProfile.existingCustomers",
              PROSE,
              p -> p.businessProfile().existingCustomers())
          .text("positioning.keyMarketBelief", PROSE, p -> p.positioning().keyMarketBelief())
          .text("positioning.uniqueApproach", PROSE, p -> p.positioning().uniqueApproach())
          .text("positioning.languageUsed", PROSE, p -> p.positioning().languageUsed())
          .text("useCaseAnalysis.processImpact", PROSE, p -> p.useCaseAnalysis().processImpact())
          .text(
              "useCaseAnalysis.problemsAddressed",
              PROSE,
              p -> p.useCaseAnalysis().problemsAddressed())
          .text(
              "useCaseAnalysis.howTheyDoItToday",
              PROSE,
              p -> p.useCaseAnalysis().howTheyDoItToday())
          .text(
              "icpHypothesis.targetAccountHypothesis",
              PROSE,
              p -> p.icpHypothesis().targetAccountHypothesis())
          .text(
              "icpHypothesis.targetPersonaHypothesis",
              PROSE,
              p -> p.icpHypothesis().targetPersonaHypothesis())
          .texts("capabilities", ITEM, p -> p.capabilities())
          .texts("objections", ITEM, p -> p.objections())
          .items("insights.text", ITEM, p -> p.insights(), CompanyInsight::text)
          .text("metadata.assessmentSummary", PROSE, p -> p.metadata().assessmentSummary())
          .texts("metadata.sourcesUsed", PROSE, p -> p.metadata().sourcesUsed())
          .texts("metadata.assumptionsMade", PROSE, p -> p.metadata().assumptionsMade())
          .texts("metadata.discoveryGaps", PROSE, p -> p.metadata().discoveryGaps())
          .all();

  public static final List<SearchField<TargetAccount>> TARGET_ACCOUNT =
      new Described<TargetAccount, TargetAccountProfile>(TargetAccount::profile)
          .text("name", NAME, p -> p.name())
          .text("description", SUMMARY, p -> p.description())
          .texts("rationale", ITEM, p -> p.rationale())
          .texts("firmographics.industry", ITEM, p -> p.firmographics().industry())
          .text("firmographics.employees", PROSE, p -> p.firmographics().employees())
          .text("firmographics.departmentSize", PROSE, p -> p.firmographics().departmentSize())
          .text("firmographics.revenue", PROSE, p -> p.firmographics().revenue())
          .texts("firmographics.geography", ITEM, p -> p.firmographics().geography())
          .texts("firmographics.businessModel", ITEM, p -> p.firmographics().businessModel())
          .texts("firmographics.fundingStage", ITEM, p -> p.firmographics().fundingStage())
          .texts("firmographics.companyType", ITEM, p -> p.firmographics().companyType())
          .texts("firmographics.keywords", ITEM, p -> p.firmographics().keywords())
          .buyingSignals(p -> p.buyingSignals())
          .texts("buyingSignalsRationale", ITEM, p -> p.buyingSignalsRationale())
          .metadata(p -> p.metadata())
          .all();

  public static final List<SearchField<TargetPersona>> TARGET_PERSONA =
      new Described<TargetPersona, TargetPersonaProfile>(TargetPersona::profile)
          .text("name", NAME, p -> p.name())
          .text("description", SUMMARY, p -> p.description())
          .texts("rationale", ITEM, p -> p.rationale())
          .texts("demographics.jobTitles", ITEM, p -> p.demographics().jobTitles())
          .texts("demographics.departments", ITEM, p -> p.demographics().departments())
          .items(
              "demographics.seniority", ITEM, p -> p.demographics().seniority(), Classified::label)
          .texts("demographics.buyingRoles", ITEM, p -> p.demographics().buyingRoles())
          .texts(
              "demographics.jobDescriptionKeywords",
              ITEM,
              p -> p.demographics().jobDescriptionKeywords())
          .items("useCases.useCase", ITEM, p -> p.useCases(), PersonaUseCase::useCase)
          .items("useCases.painPoints", PROSE, p -> p.useCases(), PersonaUseCase::painPoints)
          .items("useCases.capability", PROSE, p -> p.useCases(), PersonaUseCase::capability)
          .items(
              "useCases.desiredOutcome", PROSE, p -> p.useCases(), PersonaUseCase::desiredOutcome)
          .buyingSignals(p -> p.buyingSignals())
          .texts("buyingSignalsRationale", ITEM, p -> p.buyingSignalsRationale())
          .texts("objections", ITEM, p -> p.objections())
          .texts("goals", ITEM, p -> p.goals())
          .texts("purchaseJourney", ITEM, p -> p.purchaseJourney())
          .metadata(p -> p.metadata())
          .all();

  public static final List<SearchField<Campaign>> CAMPAIGN =
      new Described<Campaign, CampaignProfile>(Campaign::profile)
          .text("name", NAME, p -> p.name())
          .text("subject", SUMMARY, p -> p.subject())
          .text("body", PROSE, p -> p.body())
          .texts("alternatives", ITEM, p -> p.alternatives())
          .items("segments.text", PROSE, p -> p.segments(), s -> s.text())
          .items("breakdown.label", PROSE, p -> p.breakdown(), b -> b.label())
          .items("breakdown.description", PROSE, p -> p.breakdown(), b -> b.description())
          .text("configuration.useCase", PROSE, p -> p.configuration().useCase())
          .text("configuration.emphasis", PROSE, p -> p.configuration().emphasis())
          .text("configuration.template", PROSE, p -> p.configuration().template())
          .text("configuration.openingLine", PROSE, p -> p.configuration().openingLine())
          .text("configuration.callToAction", PROSE, p -> p.configuration().callToAction())
          .text("configuration.socialProof", PROSE, p -> p.configuration().socialProof())
          .text("snapshot.company.name", PROSE, p -> p.snapshot().company().name())
          .text("snapshot.account.name", PROSE, p -> p.snapshot().account().name())
          .text("snapshot.persona.name", PROSE, p -> p.snapshot().persona().name())
          .all();

  private SearchFields() {}

  /** The fields of a kind. */
  public static List<? extends SearchField<? extends Aggregate>> of(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> COMPANY;
      case TARGET_ACCOUNT -> TARGET_ACCOUNT;
      case TARGET_PERSONA -> TARGET_PERSONA;
      case CAMPAIGN -> CAMPAIGN;
    };
  }

  /** Puts the description of one kind together. */
  private static final class Described<R, P> {

    private final Function<R, P> profile;
    private final List<SearchField<R>> fields = new ArrayList<>();

    Described(Function<R, P> profile) {
      this.profile = profile;
    }

    Described<R, P> text(String path, Importance importance, Function<P, String> text) {
      return add(path, importance, p -> Stream.ofNullable(text.apply(p)));
    }

    Described<R, P> texts(String path, Importance importance, Function<P, List<String>> list) {
      return add(path, importance, p -> list.apply(p).stream());
    }

    <T> Described<R, P> items(
        String path, Importance importance, Function<P, List<T>> list, Function<T, String> text) {
      return add(path, importance, p -> list.apply(p).stream().map(text));
    }

    Described<R, P> buyingSignals(Function<P, List<BuyingSignal>> list) {
      return items("buyingSignals.title", ITEM, list, BuyingSignal::title)
          .items("buyingSignals.description", PROSE, list, BuyingSignal::description)
          .items(
              "buyingSignals.type",
              PROSE,
              list,
              signal -> signal.type() == null ? null : signal.type().label())
          .items("buyingSignals.detectionMethod", PROSE, list, BuyingSignal::detectionMethod);
    }

    Described<R, P> metadata(Function<P, AnalysisMetadata> metadata) {
      return text("metadata.processingNotes", PROSE, p -> metadata.apply(p).processingNotes())
          .texts("metadata.sourcesUsed", PROSE, p -> metadata.apply(p).sourcesUsed())
          .texts(
              "metadata.confidenceAssessment.recommendedImprovements",
              PROSE,
              p -> metadata.apply(p).confidenceAssessment().recommendedImprovements());
    }

    List<SearchField<R>> all() {
      return List.copyOf(fields);
    }

    private Described<R, P> add(
        String path, Importance importance, Function<P, Stream<String>> texts) {
      fields.add(new SearchField<>(path, importance, r -> texts.apply(profile.apply(r))));
      return this;
    }
  }
}
