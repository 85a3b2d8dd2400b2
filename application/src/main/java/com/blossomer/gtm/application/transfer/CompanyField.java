package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import java.util.function.Function;

/** A single text of a company, which an object of mixed shapes may say in several places. */
enum CompanyField {
  NAME(CompanyProfile::name),
  URL(CompanyProfile::url),
  DESCRIPTION(CompanyProfile::description),
  CATEGORY(p -> p.businessProfile().category()),
  BUSINESS_MODEL(p -> p.businessProfile().businessModel()),
  EXISTING_CUSTOMERS(p -> p.businessProfile().existingCustomers()),
  KEY_MARKET_BELIEF(p -> p.positioning().keyMarketBelief()),
  UNIQUE_APPROACH(p -> p.positioning().uniqueApproach()),
  LANGUAGE_USED(p -> p.positioning().languageUsed()),
  PROCESS_IMPACT(p -> p.useCaseAnalysis().processImpact()),
  PROBLEMS_ADDRESSED(p -> p.useCaseAnalysis().problemsAddressed()),
  HOW_THEY_DO_IT_TODAY(p -> p.useCaseAnalysis().howTheyDoItToday()),
  TARGET_ACCOUNT_HYPOTHESIS(p -> p.icpHypothesis().targetAccountHypothesis()),
  TARGET_PERSONA_HYPOTHESIS(p -> p.icpHypothesis().targetPersonaHypothesis());

  private final Function<CompanyProfile, String> text;

  CompanyField(Function<CompanyProfile, String> text) {
    this.text = text;
  }

  /** What a company says in this field; null when nothing. */
  String of(CompanyProfile profile) {
    return text.apply(profile);
  }

  /** How long its text may be. */
  int limit() {
    return isRequired() ? Violations.MAX_NAME : Violations.MAX_TEXT;
  }

  /** Whether a company cannot be without it. */
  boolean isRequired() {
    return this == NAME || this == URL;
  }
}
