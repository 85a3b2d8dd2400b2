package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyInsight;

/**
 * What a leaf says of a company, whatever the shape it stands in.
 *
 * @param field null for an insight
 * @param kind that of an insight; null for a field
 */
record CompanyFact(CompanyField field, String kind, String text) {
  static CompanyFact of(CompanyField field, String text) {
    return new CompanyFact(field, null, text);
  }

  static CompanyFact of(CompanyInsight insight) {
    return new CompanyFact(null, insight.kind(), insight.text());
  }

  boolean isInsight() {
    return field == null;
  }

  CompanyInsight insight() {
    return new CompanyInsight(kind, text);
  }
}
