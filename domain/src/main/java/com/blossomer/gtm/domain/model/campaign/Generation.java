package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Violations;

/** How a generator judged its own work. */
public record Generation(
    String generationId, String confidence, String personalizationLevel, Long processingTimeMs) {

  public static final Generation EMPTY = new Generation(null, null, null, null);

  public Generation {
    Violations check = new Violations();
    check.text("generationId", generationId);
    check.text("confidence", confidence);
    check.text("personalizationLevel", personalizationLevel);
    check.throwIfAny();
  }
}
