package com.blossomer.gtm.domain.model.targetpersona;

import static java.util.Objects.requireNonNullElse;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import java.util.List;

/**
 * The content of a target persona: everything a client may write. Identity, version and times are
 * the store's.
 */
public record TargetPersonaProfile(
    TargetAccountId targetAccountId,
    String name,
    String description,
    List<String> rationale,
    Demographics demographics,
    List<PersonaUseCase> useCases,
    List<BuyingSignal> buyingSignals,
    List<String> buyingSignalsRationale,
    List<String> objections,
    List<String> goals,
    List<String> purchaseJourney,
    AnalysisMetadata metadata) {

  public TargetPersonaProfile {
    Violations check = new Violations();
    check.required("targetAccountId", targetAccountId);
    check.requiredName("name", name);
    check.text("description", description);
    rationale = check.texts("rationale", rationale);
    useCases = check.items("useCases", useCases);
    buyingSignals = check.items("buyingSignals", buyingSignals);
    buyingSignalsRationale = check.texts("buyingSignalsRationale", buyingSignalsRationale);
    objections = check.texts("objections", objections);
    goals = check.texts("goals", goals);
    purchaseJourney = check.texts("purchaseJourney", purchaseJourney);
    check.throwIfAny();
    demographics = requireNonNullElse(demographics, Demographics.EMPTY);
    metadata = requireNonNullElse(metadata, AnalysisMetadata.EMPTY);
  }

  public static TargetPersonaProfileBuilder builder() {
    return new TargetPersonaProfileBuilder();
  }

  /** A builder that begins with what is here. */
  public TargetPersonaProfileBuilder toBuilder() {
    return new TargetPersonaProfileBuilder(this);
  }
}
