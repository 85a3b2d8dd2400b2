package com.blossomer.gtm.application.transfer;

import java.util.stream.Stream;

/** The overview with nested objects, as written from 5 July 2025. */
final class NestedOverview implements CompanyShape {
  @Override
  public boolean recognizes(JsonObject object) {
    return Stream.of("businessProfile", "positioning", "useCaseAnalysis", "icpHypothesis")
        .anyMatch(member -> object.get(member) instanceof JsonObject);
  }

  @Override
  public void read(Fields fields, CompanyOffers offers) {
    offers.add(CompanyField.DESCRIPTION, fields, "description");
    for (JsonValue value : fields.spellings("businessProfile")) {
      Fields business = fields.in(value);
      offers.add(CompanyField.CATEGORY, business, "category");
      offers.add(CompanyField.BUSINESS_MODEL, business, "businessModel");
      offers.add(CompanyField.EXISTING_CUSTOMERS, business, "existingCustomers");
    }
    for (JsonValue value : fields.spellings("positioning")) {
      Fields positioning = fields.in(value);
      offers.add(CompanyField.KEY_MARKET_BELIEF, positioning, "keyMarketBelief");
      offers.add(CompanyField.UNIQUE_APPROACH, positioning, "uniqueApproach");
      offers.add(CompanyField.LANGUAGE_USED, positioning, "languageUsed");
    }
    for (JsonValue value : fields.spellings("useCaseAnalysis")) {
      Fields useCases = fields.in(value);
      offers.add(CompanyField.PROCESS_IMPACT, useCases, "processImpact");
      offers.add(CompanyField.PROBLEMS_ADDRESSED, useCases, "problemsAddressed");
      offers.add(CompanyField.HOW_THEY_DO_IT_TODAY, useCases, "howTheyDoItToday");
    }
    for (JsonValue value : fields.spellings("icpHypothesis")) {
      Fields icp = fields.in(value);
      offers.add(CompanyField.TARGET_ACCOUNT_HYPOTHESIS, icp, "targetAccountHypothesis");
      offers.add(CompanyField.TARGET_PERSONA_HYPOTHESIS, icp, "targetPersonaHypothesis");
    }
  }
}
