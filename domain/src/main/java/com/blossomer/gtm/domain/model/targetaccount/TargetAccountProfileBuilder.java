package com.blossomer.gtm.domain.model.targetaccount;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import java.util.List;

/** Builds a {@link TargetAccountProfile}; what is not set is empty. */
public final class TargetAccountProfileBuilder {

  private CompanyId companyId;
  private String name;
  private String description;
  private List<String> rationale;
  private Firmographics firmographics;
  private List<BuyingSignal> buyingSignals;
  private List<String> buyingSignalsRationale;
  private AnalysisMetadata metadata;

  TargetAccountProfileBuilder() {}

  TargetAccountProfileBuilder(TargetAccountProfile from) {
    companyId = from.companyId();
    name = from.name();
    description = from.description();
    rationale = from.rationale();
    firmographics = from.firmographics();
    buyingSignals = from.buyingSignals();
    buyingSignalsRationale = from.buyingSignalsRationale();
    metadata = from.metadata();
  }

  public TargetAccountProfileBuilder companyId(CompanyId companyId) {
    this.companyId = companyId;
    return this;
  }

  public TargetAccountProfileBuilder name(String name) {
    this.name = name;
    return this;
  }

  public TargetAccountProfileBuilder description(String description) {
    this.description = description;
    return this;
  }

  public TargetAccountProfileBuilder rationale(List<String> rationale) {
    this.rationale = rationale;
    return this;
  }

  public TargetAccountProfileBuilder rationale(String... rationale) {
    return rationale(List.of(rationale));
  }

  public TargetAccountProfileBuilder firmographics(Firmographics firmographics) {
    this.firmographics = firmographics;
    return this;
  }

  public TargetAccountProfileBuilder buyingSignals(List<BuyingSignal> buyingSignals) {
    this.buyingSignals = buyingSignals;
    return this;
  }

  public TargetAccountProfileBuilder buyingSignalsRationale(List<String> buyingSignalsRationale) {
    this.buyingSignalsRationale = buyingSignalsRationale;
    return this;
  }

  public TargetAccountProfileBuilder buyingSignalsRationale(String... buyingSignalsRationale) {
    return buyingSignalsRationale(List.of(buyingSignalsRationale));
  }

  public TargetAccountProfileBuilder metadata(AnalysisMetadata metadata) {
    this.metadata = metadata;
    return this;
  }

  /**
   * The profile with everything that was set.
   *
   * @throws Invalid when it breaks an invariant
   */
  public TargetAccountProfile build() {
    return new TargetAccountProfile(
        companyId,
        name,
        description,
        rationale,
        firmographics,
        buyingSignals,
        buyingSignalsRationale,
        metadata);
  }
}
