package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.model.shared.Word;

/** The channel of a campaign. */
public enum CampaignType implements Word {
  EMAIL("email"),
  LINKEDIN("linkedin"),
  COLD_CALL("cold_call"),
  AD("ad");

  private final String word;

  CampaignType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
