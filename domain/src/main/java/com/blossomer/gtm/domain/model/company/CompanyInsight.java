package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Violations;

/**
 * A text about a company of a kind that has no field of its own.
 *
 * @param kind any word; an import uses those of the lists that it read, such as {@code testimonial}
 */
public record CompanyInsight(String kind, String text) {

  public CompanyInsight {
    Violations check = new Violations();
    check.requiredName("kind", kind);
    check.requiredText("text", text);
    check.throwIfAny();
  }
}
