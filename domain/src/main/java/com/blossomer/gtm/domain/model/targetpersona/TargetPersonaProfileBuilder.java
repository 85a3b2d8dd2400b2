package com.blossomer.gtm.domain.model.targetpersona;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import java.util.List;

/** Builds a {@link TargetPersonaProfile}; what is not set is empty. */
public final class TargetPersonaProfileBuilder {

  private TargetAccountId targetAccountId;
  private String name;
  private String description;
  private List<String> rationale;
  private Demographics demographics;
  private List<PersonaUseCase> useCases;
  private List<BuyingSignal> buyingSignals;
  private List<String> buyingSignalsRationale;
  private List<String> objections;
  private List<String> goals;
  private List<String> purchaseJourney;
  private AnalysisMetadata metadata;

  TargetPersonaProfileBuilder() {}

  TargetPersonaProfileBuilder(TargetPersonaProfile from) {
    targetAccountId = from.targetAccountId();
    name = from.name();
    description = from.description();
    rationale = from.rationale();
    demographics = from.demographics();
    useCases = from.useCases();
    buyingSignals = from.buyingSignals();
    buyingSignalsRationale = from.buyingSignalsRationale();
    objections = from.objections();
    goals = from.goals();
    purchaseJourney = from.purchaseJourney();
    metadata = from.metadata();
  }

  public TargetPersonaProfileBuilder targetAccountId(TargetAccountId targetAccountId) {
    this.targetAccountId = targetAccountId;
    return this;
  }

  public TargetPersonaProfileBuilder name(String name) {
    this.name = name;
    return this;
  }

  public TargetPersonaProfileBuilder description(String description) {
    this.description = description;
    return this;
  }

  public TargetPersonaProfileBuilder rationale(List<String> rationale) {
    this.rationale = rationale;
    return this;
  }

  public TargetPersonaProfileBuilder rationale(String... rationale) {
    return rationale(List.of(rationale));
  }

  public TargetPersonaProfileBuilder demographics(Demographics demographics) {
    this.demographics = demographics;
    return this;
  }

  public TargetPersonaProfileBuilder useCases(List<PersonaUseCase> useCases) {
    this.useCases = useCases;
    return this;
  }

  public TargetPersonaProfileBuilder buyingSignals(List<BuyingSignal> buyingSignals) {
    this.buyingSignals = buyingSignals;
    return this;
  }

  public TargetPersonaProfileBuilder buyingSignalsRationale(List<String> buyingSignalsRationale) {
    this.buyingSignalsRationale = buyingSignalsRationale;
    return this;
  }

  public TargetPersonaProfileBuilder buyingSignalsRationale(String... buyingSignalsRationale) {
    return buyingSignalsRationale(List.of(buyingSignalsRationale));
  }

  public TargetPersonaProfileBuilder objections(List<String> objections) {
    this.objections = objections;
    return this;
  }

  public TargetPersonaProfileBuilder objections(String... objections) {
    return objections(List.of(objections));
  }

  public TargetPersonaProfileBuilder goals(List<String> goals) {
    this.goals = goals;
    return this;
  }

  public TargetPersonaProfileBuilder goals(String... goals) {
    return goals(List.of(goals));
  }

  public TargetPersonaProfileBuilder purchaseJourney(List<String> purchaseJourney) {
    this.purchaseJourney = purchaseJourney;
    return this;
  }

  public TargetPersonaProfileBuilder purchaseJourney(String... purchaseJourney) {
    return purchaseJourney(List.of(purchaseJourney));
  }

  public TargetPersonaProfileBuilder metadata(AnalysisMetadata metadata) {
    this.metadata = metadata;
    return this;
  }

  /**
   * The profile with everything that was set.
   *
   * @throws Invalid when it breaks an invariant
   */
  public TargetPersonaProfile build() {
    return new TargetPersonaProfile(
        targetAccountId,
        name,
        description,
        rationale,
        demographics,
        useCases,
        buyingSignals,
        buyingSignalsRationale,
        objections,
        goals,
        purchaseJourney,
        metadata);
  }
}
