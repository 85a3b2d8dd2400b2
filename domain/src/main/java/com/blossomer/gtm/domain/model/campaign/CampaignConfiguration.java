package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Violations;

/** The choices that a campaign was written with. */
public record CampaignConfiguration(
    String useCase,
    String emphasis,
    String template,
    String openingLine,
    String callToAction,
    String socialProof) {

  public static final CampaignConfiguration EMPTY =
      new CampaignConfiguration(null, null, null, null, null, null);

  public CampaignConfiguration {
    Violations check = new Violations();
    check.text("useCase", useCase);
    check.text("emphasis", emphasis);
    check.text("template", template);
    check.text("openingLine", openingLine);
    check.text("callToAction", callToAction);
    check.text("socialProof", socialProof);
    check.throwIfAny();
  }
}
