package com.blossomer.gtm.domain.model.targetaccount;

import static java.util.Objects.requireNonNullElse;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import java.util.List;

/**
 * The content of a target account: everything a client may write. Identity, version and times are
 * the store's.
 */
public record TargetAccountProfile(
    CompanyId companyId,
    String name,
    String description,
    List<String> rationale,
    Firmographics firmographics,
    List<BuyingSignal> buyingSignals,
    List<String> buyingSignalsRationale,
    AnalysisMetadata metadata) {

  public TargetAccountProfile {
    Violations check = new Violations();
    check.required("companyId", companyId);
    check.requiredName("name", name);
    check.text("description", description);
    rationale = check.texts("rationale", rationale);
    buyingSignals = check.items("buyingSignals", buyingSignals);
    buyingSignalsRationale = check.texts("buyingSignalsRationale", buyingSignalsRationale);
    check.throwIfAny();
    firmographics = requireNonNullElse(firmographics, Firmographics.EMPTY);
    metadata = requireNonNullElse(metadata, AnalysisMetadata.EMPTY);
  }

  public static TargetAccountProfileBuilder builder() {
    return new TargetAccountProfileBuilder();
  }

  /** A builder that begins with what is here. */
  public TargetAccountProfileBuilder toBuilder() {
    return new TargetAccountProfileBuilder(this);
  }
}
