package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Violations;

/** What a target account or persona was called when a campaign was written for it. */
public record TargetSnapshot(String name, String description) {

  public static final TargetSnapshot EMPTY = new TargetSnapshot(null, null);

  public TargetSnapshot {
    Violations check = new Violations();
    check.text("name", name);
    check.text("description", description);
    check.throwIfAny();
  }
}
