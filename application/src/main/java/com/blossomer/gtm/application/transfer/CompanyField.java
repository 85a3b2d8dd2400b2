package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;

/** A single text of a company, which an object of mixed shapes may say in several places. */
enum CompanyField {
  NAME(Violations.MAX_NAME),
  URL(Violations.MAX_NAME),
  DESCRIPTION,
  CATEGORY,
  BUSINESS_MODEL,
  EXISTING_CUSTOMERS,
  KEY_MARKET_BELIEF,
  UNIQUE_APPROACH,
  LANGUAGE_USED,
  PROCESS_IMPACT,
  PROBLEMS_ADDRESSED,
  HOW_THEY_DO_IT_TODAY,
  TARGET_ACCOUNT_HYPOTHESIS,
  TARGET_PERSONA_HYPOTHESIS;

  private final int limit;

  CompanyField() {
    this(Violations.MAX_TEXT);
  }

  CompanyField(int limit) {
    this.limit = limit;
  }

  /** How long its text may be. */
  int limit() {
    return limit;
  }

  /** Whether a company cannot be without it. */
  boolean isRequired() {
    return this == NAME || this == URL;
  }
}
