package com.blossomer.gtm.domain.model.shared;

import java.util.List;

/** Where a buying signal shows. */
public enum BuyingSignalType implements Word {
  TECHNOLOGY(
      "technology", "Tech Stack", "Technology Adoption", "technology_signals", "technologySignals"),
  BEHAVIORAL("behavioral", "Website", "Social Media", "LinkedIn Activity", "Content Consumption"),
  INTENT("intent", "Hiring Signal"),
  CONTEXTUAL(
      "contextual",
      "News",
      "Company Data",
      "LinkedIn Profile",
      "Professional Experience",
      "Organizational Influence",
      "Regulatory",
      "growth_indicators",
      "growthIndicators",
      "organizational_signals",
      "organizationalSignals",
      "market_signals",
      "marketSignals");

  private final String word;
  private final List<String> synonyms;

  BuyingSignalType(String word, String... synonyms) {
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
