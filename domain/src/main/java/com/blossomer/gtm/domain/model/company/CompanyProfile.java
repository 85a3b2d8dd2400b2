package com.blossomer.gtm.domain.model.company;

import static java.util.Objects.requireNonNullElse;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/**
 * The content of a company: everything a client may write. Identity, version and times are the
 * store's.
 */
public record CompanyProfile(
    String name,
    String url,
    String description,
    BusinessProfile businessProfile,
    Positioning positioning,
    UseCaseAnalysis useCaseAnalysis,
    IcpHypothesis icpHypothesis,
    List<String> capabilities,
    List<String> objections,
    List<CompanyInsight> insights,
    CompanyMetadata metadata) {

  public CompanyProfile {
    Violations check = new Violations();
    check.requiredName("name", name);
    check.requiredName("url", url);
    check.text("description", description);
    capabilities = check.texts("capabilities", capabilities);
    objections = check.texts("objections", objections);
    insights = check.items("insights", insights);
    check.throwIfAny();
    businessProfile = requireNonNullElse(businessProfile, BusinessProfile.EMPTY);
    positioning = requireNonNullElse(positioning, Positioning.EMPTY);
    useCaseAnalysis = requireNonNullElse(useCaseAnalysis, UseCaseAnalysis.EMPTY);
    icpHypothesis = requireNonNullElse(icpHypothesis, IcpHypothesis.EMPTY);
    metadata = requireNonNullElse(metadata, CompanyMetadata.EMPTY);
  }

  public static CompanyProfileBuilder builder() {
    return new CompanyProfileBuilder();
  }

  /** A builder that begins with what is here. */
  public CompanyProfileBuilder toBuilder() {
    return new CompanyProfileBuilder(this);
  }
}
