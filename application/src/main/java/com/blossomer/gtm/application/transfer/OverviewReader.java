package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.CompanyMetadata;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.IcpHypothesis;
import com.blossomer.gtm.domain.model.company.Positioning;
import com.blossomer.gtm.domain.model.company.UseCaseAnalysis;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;

/** A company of any shape, and of several at once. */
final class OverviewReader implements ShapeReader {
  static final String UNKNOWN_URL = "https://unknown.invalid/";

  private static final List<CompanyShape> NEWEST_FIRST =
      List.of(
          new OwnInsights(),
          new InsightLists(),
          new NestedOverview(),
          new SummaryOverview(),
          new ListOverview(),
          new FirstOverview());

  @Override
  public EntityKind kind() {
    return EntityKind.COMPANY;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return NEWEST_FIRST.stream().anyMatch(shape -> shape.recognizes(object));
  }

  /** How old the newest shape in an object is: 0 for the newest of all. */
  static int age(JsonObject object) {
    int age = 0;
    while (age < NEWEST_FIRST.size() && !NEWEST_FIRST.get(age).recognizes(object)) {
      age++;
    }
    return age;
  }

  @Override
  public Content read(Fields fields) {
    CompanyOffers offers = new CompanyOffers(fields);
    offers.add(CompanyField.NAME, fields, "companyName", "name");
    offers.add(CompanyField.URL, fields, "companyUrl", "url", "_inputUrl");
    NEWEST_FIRST.forEach(shape -> shape.read(fields, offers));
    Fields metadata = fields.below("metadata");
    return new Content.OfCompany(
        CompanyProfile.builder()
            .name(name(fields, metadata, offers))
            .url(url(fields, metadata, offers))
            .description(offers.text(CompanyField.DESCRIPTION))
            .businessProfile(
                new BusinessProfile(
                    offers.text(CompanyField.CATEGORY),
                    offers.text(CompanyField.BUSINESS_MODEL),
                    offers.text(CompanyField.EXISTING_CUSTOMERS)))
            .positioning(
                new Positioning(
                    offers.text(CompanyField.KEY_MARKET_BELIEF),
                    offers.text(CompanyField.UNIQUE_APPROACH),
                    offers.text(CompanyField.LANGUAGE_USED)))
            .useCaseAnalysis(
                new UseCaseAnalysis(
                    offers.text(CompanyField.PROCESS_IMPACT),
                    offers.text(CompanyField.PROBLEMS_ADDRESSED),
                    offers.text(CompanyField.HOW_THEY_DO_IT_TODAY)))
            .icpHypothesis(
                new IcpHypothesis(
                    offers.text(CompanyField.TARGET_ACCOUNT_HYPOTHESIS),
                    offers.text(CompanyField.TARGET_PERSONA_HYPOTHESIS)))
            .capabilities(fields.texts("capabilities"))
            .objections(fields.texts("objections"))
            .insights(offers.insights())
            .metadata(metadata(metadata))
            .build(),
        offers.facts());
  }

  /** As in the old app, a company without a name has that of its first profile, or its domain. */
  private static String name(Fields fields, Fields metadata, CompanyOffers offers) {
    String name = offers.text(CompanyField.NAME);
    if (name != null) {
      return name;
    }
    JsonText other = firstProfile(fields.get("companyProfiles"));
    other = other == null ? domain(metadata, CompanyField.NAME) : other;
    if (other == null) {
      note(fields, "unnamed", "The company has no name; it is " + Fields.UNNAMED + ".");
      return Fields.UNNAMED;
    }
    String what = "The company has no name; as in the old app, it is called by what stands here.";
    fields.claim().note("assumed_name", other, what);
    return offers.take(other, CompanyField.NAME);
  }

  private static String url(Fields fields, Fields metadata, CompanyOffers offers) {
    String url = offers.text(CompanyField.URL);
    if (url != null) {
      return url;
    }
    JsonText domain = domain(metadata, CompanyField.URL);
    if (domain == null) {
      note(fields, "no_url", "The company has no address; it is " + UNKNOWN_URL + ".");
      return UNKNOWN_URL;
    }
    return offers.take(domain, CompanyField.URL);
  }

  private static JsonText firstProfile(JsonValue profiles) {
    JsonValue first =
        profiles instanceof JsonList list && !list.items().isEmpty()
            ? list.items().get(0)
            : profiles;
    return filled(first, CompanyField.NAME);
  }

  private static JsonText domain(Fields metadata, CompanyField field) {
    return filled(metadata.get("domain"), field);
  }

  private static JsonText filled(JsonValue value, CompanyField field) {
    return value instanceof JsonText text && !Fitting.isBlank(text, field.limit()) ? text : null;
  }

  private static void note(Fields fields, String code, String detail) {
    fields.claim().note(code, fields.claim().root(), detail);
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
