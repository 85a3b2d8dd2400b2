package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;

/** The insights of a company as this system writes them into a dump: each with its kind. */
final class OwnInsights implements CompanyShape {
  @Override
  public boolean recognizes(JsonObject object) {
    return false;
  }

  @Override
  public void read(Fields fields, CompanyOffers offers) {
    for (JsonValue item : fields.items("insights")) {
      if (item instanceof JsonObject object
          && object.get("kind") instanceof JsonText kind
          && object.get("text") instanceof JsonText text
          && !Fitting.isBlank(kind, Violations.MAX_NAME)) {
        String word = fields.in(object).name("kind");
        offers.addInsight(word, text);
      }
    }
  }
}
