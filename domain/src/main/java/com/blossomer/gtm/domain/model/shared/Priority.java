package com.blossomer.gtm.domain.model.shared;

import java.util.List;

/** How soon a signal deserves a reaction. */
public enum Priority implements Word {
  LOW("Low"),
  MEDIUM("Medium", "med"),
  HIGH("High", "hi");

  private final String word;
  private final List<String> synonyms;

  Priority(String word, String... synonyms) {
    this.word = word;
    this.synonyms = List.of(synonyms);
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public List<String> synonyms() {
    return synonyms;
  }
}
