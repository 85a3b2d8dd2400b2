package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.CompanyMetadata;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.IcpHypothesis;
import com.blossomer.gtm.domain.model.company.Positioning;
import com.blossomer.gtm.domain.model.company.UseCaseAnalysis;
import com.blossomer.gtm.domain.model.transfer.EntityKind;

/** The overview of a company with nested objects, as written from 5 to 9 July 2025. */
final class OverviewReader implements ShapeReader {
  static final String UNKNOWN_URL = "https://unknown.invalid/";

  private static final String TYPED = "_input_url";

  @Override
  public EntityKind kind() {
    return EntityKind.COMPANY;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.get("businessProfile") instanceof JsonObject;
  }

  @Override
  public Content read(Fields fields) {
    Fields business = fields.below("businessProfile");
    Fields positioning = fields.below("positioning");
    Fields useCases = fields.below("useCaseAnalysis");
    Fields icp = fields.below("icpHypothesis");
    return new Content.OfCompany(
        CompanyProfile.builder()
            .name(fields.name("companyName"))
            .url(url(fields))
            .description(fields.text("description"))
            .businessProfile(
                new BusinessProfile(
                    business.text("category"),
                    business.text("businessModel"),
                    business.text("existingCustomers")))
            .positioning(
                new Positioning(
                    positioning.text("keyMarketBelief"),
                    positioning.text("uniqueApproach"),
                    positioning.text("languageUsed")))
            .useCaseAnalysis(
                new UseCaseAnalysis(
                    useCases.text("processImpact"),
                    useCases.text("problemsAddressed"),
                    useCases.text("howTheyDoItToday")))
            .icpHypothesis(
                new IcpHypothesis(
                    icp.text("targetAccountHypothesis"), icp.text("targetPersonaHypothesis")))
            .capabilities(fields.texts("capabilities"))
            .objections(fields.texts("objections"))
            .metadata(metadata(fields.below("metadata")))
            .build());
  }

  private static String url(Fields fields) {
    if (isThere(fields.get("companyUrl"))) {
      if (fields.get(TYPED) instanceof JsonText typed
          && fields.get("companyUrl") instanceof JsonText url
          && typed.value().equals(url.value())) {
        fields.claim().merge(typed);
      }
      return fields.name("companyUrl");
    }
    if (isThere(fields.get(TYPED))) {
      return fields.name(TYPED);
    }
    fields
        .claim()
        .note(
            "no_url",
            fields.claim().root(),
            "The company has no address; it is " + UNKNOWN_URL + ".");
    return UNKNOWN_URL;
  }

  private static boolean isThere(JsonValue value) {
    return value instanceof JsonText text
        && !Storable.cut(text.value(), Violations.MAX_NAME).isBlank();
  }

  private static CompanyMetadata metadata(Fields fields) {
    return new CompanyMetadata(
        fields.text("contextQuality"),
        fields.text("assessmentSummary"),
        fields.texts("sourcesUsed"),
        fields.texts("assumptionsMade"),
        fields.texts("discoveryGaps"));
  }
}
