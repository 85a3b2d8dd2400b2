package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Invalid;
import java.util.List;

/** Builds a {@link CompanyProfile}; what is not set is empty. */
public final class CompanyProfileBuilder {

  private String name;
  private String url;
  private String description;
  private BusinessProfile businessProfile;
  private Positioning positioning;
  private UseCaseAnalysis useCaseAnalysis;
  private IcpHypothesis icpHypothesis;
  private List<String> capabilities;
  private List<String> objections;
  private List<CompanyInsight> insights;
  private CompanyMetadata metadata;

  CompanyProfileBuilder() {}

  CompanyProfileBuilder(CompanyProfile from) {
    name = from.name();
    url = from.url();
    description = from.description();
    businessProfile = from.businessProfile();
    positioning = from.positioning();
    useCaseAnalysis = from.useCaseAnalysis();
    icpHypothesis = from.icpHypothesis();
    capabilities = from.capabilities();
    objections = from.objections();
    insights = from.insights();
    metadata = from.metadata();
  }

  public CompanyProfileBuilder name(String name) {
    this.name = name;
    return this;
  }

  public CompanyProfileBuilder url(String url) {
    this.url = url;
    return this;
  }

  public CompanyProfileBuilder description(String description) {
    this.description = description;
    return this;
  }

  public CompanyProfileBuilder businessProfile(BusinessProfile businessProfile) {
    this.businessProfile = businessProfile;
    return this;
  }

  public CompanyProfileBuilder positioning(Positioning positioning) {
    this.positioning = positioning;
    return this;
  }

  public CompanyProfileBuilder useCaseAnalysis(UseCaseAnalysis useCaseAnalysis) {
    this.useCaseAnalysis = useCaseAnalysis;
    return this;
  }

  public CompanyProfileBuilder icpHypothesis(IcpHypothesis icpHypothesis) {
    this.icpHypothesis = icpHypothesis;
    return this;
  }

  public CompanyProfileBuilder capabilities(List<String> capabilities) {
    this.capabilities = capabilities;
    return this;
  }

  public CompanyProfileBuilder capabilities(String... capabilities) {
    return capabilities(List.of(capabilities));
  }

  public CompanyProfileBuilder objections(List<String> objections) {
    this.objections = objections;
    return this;
  }

  public CompanyProfileBuilder objections(String... objections) {
    return objections(List.of(objections));
  }

  public CompanyProfileBuilder insights(List<CompanyInsight> insights) {
    this.insights = insights;
    return this;
  }

  public CompanyProfileBuilder metadata(CompanyMetadata metadata) {
    this.metadata = metadata;
    return this;
  }

  /**
   * The profile with everything that was set.
   *
   * @throws Invalid when it breaks an invariant
   */
  public CompanyProfile build() {
    return new CompanyProfile(
        name,
        url,
        description,
        businessProfile,
        positioning,
        useCaseAnalysis,
        icpHypothesis,
        capabilities,
        objections,
        insights,
        metadata);
  }
}
