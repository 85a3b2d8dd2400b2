package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.stream.Stream;

/**
 * The overview of many lists, as written from 2 to 5 July 2025, in snake case and for the last
 * hours in camel case.
 */
final class ListOverview implements CompanyShape {
  /** What tells that a company's name in an object is that of another one. */
  private static final List<String> OTHERS =
      List.of(
          "targetAccountName",
          "accountName",
          "firmographics",
          "targetPersonaName",
          "personaName",
          "demographics",
          "likelyJobTitles",
          "buyingSignals",
          "campaignName",
          "subjects",
          "subject",
          "emailBody",
          "body",
          "segments");

  @Override
  public boolean recognizes(JsonObject object) {
    return Stream.of("companyOverview", "differentiatedValue", "customerBenefits", "testimonials")
            .anyMatch(object::has)
        || Stream.of("companyName", "companyUrl", "capabilities").anyMatch(object::has)
            && OTHERS.stream().noneMatch(object::has);
  }

  @Override
  public void read(Fields fields, CompanyOffers offers) {
    offers.add(CompanyField.DESCRIPTION, fields, "companyOverview");
    for (JsonValue value : fields.spellings("businessModel")) {
      if (value instanceof JsonList) {
        offers.addJoined(CompanyField.BUSINESS_MODEL, fields.textsOf(value), "businessModel");
      } else {
        offers.add(CompanyField.BUSINESS_MODEL, value, "businessModel");
      }
    }
    offers.addInsights("differentiatedValue", fields, "differentiatedValue");
    offers.addInsights("customerBenefit", fields, "customerBenefits");
    offers.addInsights("alternative", fields, "alternatives");
    offers.addInsights("testimonial", fields, "testimonials");
  }
}
