package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import java.util.HashSet;
import java.util.Set;

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

  /** All that a company says. */
  static Set<CompanyFact> allOf(CompanyProfile profile) {
    Set<CompanyFact> facts = new HashSet<>();
    for (CompanyField field : CompanyField.values()) {
      facts.add(of(field, field.of(profile)));
    }
    profile.insights().forEach(insight -> facts.add(of(insight)));
    return facts;
  }
}
