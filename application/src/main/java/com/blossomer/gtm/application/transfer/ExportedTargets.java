package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.util.List;

/** Reads the accounts and personas of an export, as {@link RecordWriter} writes them. */
final class ExportedTargets {
  private ExportedTargets() {}

  static TargetAccount account(ExactFields fields, IdGenerator ids) {
    ExportedEnvelope envelope = ExportedEnvelope.read(fields, ids);
    return new TargetAccount(
        new TargetAccountId(envelope.id()),
        envelope.version(),
        envelope.createdAt(),
        envelope.updatedAt(),
        envelope.source(),
        TargetAccountProfile.builder()
            .companyId(new CompanyId(fields.requiredLink("companyId")))
            .name(fields.text("name"))
            .description(fields.text("description"))
            .rationale(fields.texts("rationale"))
            .firmographics(firmographics(fields.below("firmographics")))
            .buyingSignals(signals(fields))
            .buyingSignalsRationale(fields.texts("buyingSignalsRationale"))
            .metadata(metadata(fields.below("metadata")))
            .build());
  }

  static TargetPersona persona(ExactFields fields, IdGenerator ids) {
    ExportedEnvelope envelope = ExportedEnvelope.read(fields, ids);
    return new TargetPersona(
        new TargetPersonaId(envelope.id()),
        null,
        envelope.version(),
        envelope.createdAt(),
        envelope.updatedAt(),
        envelope.source(),
        TargetPersonaProfile.builder()
            .targetAccountId(new TargetAccountId(fields.requiredLink("targetAccountId")))
            .name(fields.text("name"))
            .description(fields.text("description"))
            .rationale(fields.texts("rationale"))
            .demographics(demographics(fields.below("demographics")))
            .useCases(fields.objects("useCases").stream().map(ExportedTargets::useCase).toList())
            .buyingSignals(signals(fields))
            .buyingSignalsRationale(fields.texts("buyingSignalsRationale"))
            .objections(fields.texts("objections"))
            .goals(fields.texts("goals"))
            .purchaseJourney(fields.texts("purchaseJourney"))
            .metadata(metadata(fields.below("metadata")))
            .build());
  }

  private static Firmographics firmographics(ExactFields fields) {
    return new Firmographics(
        fields.texts("industry"),
        fields.text("employees"),
        fields.text("departmentSize"),
        fields.text("revenue"),
        fields.texts("geography"),
        fields.texts("businessModel"),
        fields.texts("fundingStage"),
        fields.texts("companyType"),
        fields.texts("keywords"));
  }

  private static Demographics demographics(ExactFields fields) {
    return new Demographics(
        fields.texts("jobTitles"),
        fields.texts("departments"),
        fields.objects("seniority").stream()
            .map(level -> level.classified(Seniority.class))
            .toList(),
        fields.texts("buyingRoles"),
        fields.texts("jobDescriptionKeywords"));
  }

  private static PersonaUseCase useCase(ExactFields fields) {
    return new PersonaUseCase(
        fields.text("useCase"),
        fields.text("painPoints"),
        fields.text("capability"),
        fields.text("desiredOutcome"));
  }

  private static List<BuyingSignal> signals(ExactFields fields) {
    return fields.objects("buyingSignals").stream()
        .map(
            signal ->
                new BuyingSignal(
                    signal.text("title"),
                    signal.text("description"),
                    signal.classified("type", BuyingSignalType.class),
                    signal.classified("priority", Priority.class),
                    signal.text("detectionMethod"),
                    signal.flag("enabled")))
        .toList();
  }

  private static AnalysisMetadata metadata(ExactFields fields) {
    ExactFields confidence = fields.below("confidenceAssessment");
    return new AnalysisMetadata(
        fields.text("primaryContextSource"),
        fields.texts("sourcesUsed"),
        fields.text("contextSufficiency"),
        new ConfidenceAssessment(
            confidence.text("overallConfidence"),
            confidence.text("dataQuality"),
            confidence.text("inferenceLevel"),
            confidence.texts("recommendedImprovements")),
        fields.text("processingNotes"));
  }
}
