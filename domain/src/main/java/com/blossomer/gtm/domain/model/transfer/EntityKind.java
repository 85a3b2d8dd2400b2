package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;

/** The four kinds of records, as reports and ledgers name them. */
public enum EntityKind implements Word {
  COMPANY("company", "companies"),
  TARGET_ACCOUNT("targetAccount", "targetAccounts"),
  TARGET_PERSONA("targetPersona", "targetPersonas"),
  CAMPAIGN("campaign", "campaigns");

  private final String word;
  private final String collection;

  EntityKind(String word, String collection) {
    this.word = word;
    this.collection = collection;
  }

  /** The word for several of them, such as {@code companies}. */
  public String collection() {
    return collection;
  }

  @Override
  public String word() {
    return word;
  }
}
