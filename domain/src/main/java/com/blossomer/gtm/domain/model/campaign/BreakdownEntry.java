package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Violations;

/** What a type of segment is for, as a legend explains it. */
public record BreakdownEntry(String segmentType, String label, String description, String color) {

  public BreakdownEntry {
    Violations check = new Violations();
    check.required("segmentType", segmentType);
    check.text("segmentType", segmentType);
    check.text("label", label);
    check.text("description", description);
    check.text("color", color);
    check.throwIfAny();
  }
}
