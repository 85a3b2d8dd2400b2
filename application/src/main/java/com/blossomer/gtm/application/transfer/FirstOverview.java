package com.blossomer.gtm.application.transfer;

import java.util.stream.Stream;

/** The very first overview, of 1 and 2 July 2025; its members are in the next shape, too. */
final class FirstOverview implements CompanyShape {
  @Override
  public boolean recognizes(JsonObject object) {
    return Stream.of("productDescription", "keyFeatures", "companyProfiles", "personaProfiles")
        .anyMatch(object::has);
  }

  @Override
  public void read(Fields fields, CompanyOffers offers) {
    for (JsonValue value : fields.spellings("productDescription")) {
      offers.add(CompanyField.DESCRIPTION, value, "productDescription");
    }
    offers.addInsights("keyFeature", fields, "keyFeatures");
    offers.addInsights("companyProfile", fields, "companyProfiles");
    offers.addInsights("personaProfile", fields, "personaProfiles");
    offers.addInsights("useCase", fields, "useCases");
    offers.addInsights("painPoint", fields, "painPoints");
    offers.addInsights("pricing", fields, "pricing");
  }
}
