package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;

/** The four kinds of records, as reports and ledgers name them. */
public enum EntityKind implements Word {
  COMPANY("company"),
  TARGET_ACCOUNT("targetAccount"),
  TARGET_PERSONA("targetPersona"),
  CAMPAIGN("campaign");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
