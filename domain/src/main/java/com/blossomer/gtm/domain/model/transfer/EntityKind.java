package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.Locale;
import java.util.Optional;

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

  /** The kind as a person names one of them, such as {@code target account}. */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The kind that one of these belongs to; empty for a company. */
  public Optional<EntityKind> parent() {
    return this == COMPANY ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  @Override
  public String word() {
    return word;
  }
}
