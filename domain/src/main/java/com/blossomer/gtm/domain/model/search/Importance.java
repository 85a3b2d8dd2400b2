package com.blossomer.gtm.domain.model.search;

/** How much a word counts for the rank of a record, by where it stands. */
public enum Importance {
  NAME(10),
  SUMMARY(4),
  ITEM(2),
  PROSE(1);

  private final int weight;

  Importance(int weight) {
    this.weight = weight;
  }

  public int weight() {
    return weight;
  }
}
