package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.error.Violations;

/**
 * What makes a target worth a call now.
 *
 * @param title required
 * @param enabled true unless said otherwise
 */
public record BuyingSignal(
    String title,
    String description,
    Classified<BuyingSignalType> type,
    Classified<Priority> priority,
    String detectionMethod,
    Boolean enabled) {

  public BuyingSignal {
    Violations check = new Violations();
    check.requiredText("title", title);
    check.text("description", description);
    check.text("detectionMethod", detectionMethod);
    check.throwIfAny();
    enabled = enabled == null || enabled;
  }
}
