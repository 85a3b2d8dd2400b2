package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Violations;

/** How a company sets itself apart. */
public record Positioning(String keyMarketBelief, String uniqueApproach, String languageUsed) {

  public static final Positioning EMPTY = new Positioning(null, null, null);

  public Positioning {
    Violations check = new Violations();
    check.text("keyMarketBelief", keyMarketBelief);
    check.text("uniqueApproach", uniqueApproach);
    check.text("languageUsed", languageUsed);
    check.throwIfAny();
  }
}
