package com.blossomer.gtm.application.transfer;

/** The overview with a summary, as written for an hour on 5 July 2025. */
final class SummaryOverview implements CompanyShape {
  @Override
  public boolean recognizes(JsonObject object) {
    return object.get("companySummary") instanceof JsonObject;
  }

  @Override
  public void read(Fields fields, CompanyOffers offers) {
    for (JsonValue value : fields.spellings("companySummary")) {
      Fields summary = fields.in(value);
      offers.add(CompanyField.DESCRIPTION, summary, "description");
      offers.add(CompanyField.CATEGORY, summary, "category");
      offers.add(CompanyField.BUSINESS_MODEL, summary, "businessModel");
      offers.add(CompanyField.EXISTING_CUSTOMERS, summary, "existingCustomers");
    }
  }
}
