package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Violations;

/** What a company was called when a campaign was written for it. */
public record CompanySnapshot(String name, String url) {

  public static final CompanySnapshot EMPTY = new CompanySnapshot(null, null);

  public CompanySnapshot {
    Violations check = new Violations();
    check.text("name", name);
    check.text("url", url);
    check.throwIfAny();
  }
}
