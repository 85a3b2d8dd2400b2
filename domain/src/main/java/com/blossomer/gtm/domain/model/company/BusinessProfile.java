package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Violations;

/** What a company sells, how it earns, and to whom. */
public record BusinessProfile(String category, String businessModel, String existingCustomers) {

  public static final BusinessProfile EMPTY = new BusinessProfile(null, null, null);

  public BusinessProfile {
    Violations check = new Violations();
    check.text("category", category);
    check.text("businessModel", businessModel);
    check.text("existingCustomers", existingCustomers);
    check.throwIfAny();
  }
}
