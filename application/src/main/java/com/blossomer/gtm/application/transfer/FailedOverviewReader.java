package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.Map;
import java.util.Set;

/** What the old app kept of an analysis that failed: an address, and an error or another answer. */
final class FailedOverviewReader implements ShapeReader {
  static final String REASON =
      "It is what the old server answered to a failed analysis, not a company.";

  private static final Set<String> KEYS = Set.of("dashboard_overview", "company_overview");

  /** Whether a text stands where a company should: a page that came instead of an answer. */
  static boolean isBareAnswer(String key, JsonValue value) {
    return KEYS.contains(key) && value instanceof JsonText;
  }

  @Override
  public EntityKind kind() {
    return EntityKind.COMPANY;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("_inputUrl");
  }

  @Override
  public Content read(Fields fields) {
    return new Content.OfCompany(
        CompanyProfile.builder().name(Fields.UNNAMED).url(OverviewReader.UNKNOWN_URL).build(),
        Map.of());
  }

  @Override
  public String reasonWhenEmpty() {
    return REASON;
  }
}
