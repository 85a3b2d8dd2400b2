package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/**
 * A text for a field of a company.
 *
 * @param leaves what holds the text: itself, with the field's label before it, or in parts
 * @param isExact whether nothing is lost when the text is in the field
 * @param kind the kind of insight that the leaves are when another text is in the field; null when
 *     they are none
 */
record CompanyOffer(List<JsonText> leaves, String text, boolean isExact, String kind) {
  private static final String NOTHING_KNOWN = "N/A";

  static CompanyOffer of(JsonText text, String kind) {
    return new CompanyOffer(List.of(text), text.value(), true, kind);
  }

  boolean isBlank(int limit) {
    return Violations.isBlank(Fitting.fitted(text, limit));
  }

  /** Whether it says something, not what the old app showed where there was no value. */
  boolean isSaying(int limit) {
    return !isBlank(limit) && !text.strip().equalsIgnoreCase(NOTHING_KNOWN);
  }
}
