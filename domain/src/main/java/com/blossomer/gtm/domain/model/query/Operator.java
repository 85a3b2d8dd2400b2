package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.shared.Word;

/** How a condition compares a field with its values. */
public enum Operator implements Word {
  EQ("eq"),
  NE("ne"),
  IN("in"),
  CONTAINS("contains"),
  STARTS("starts"),
  GTE("gte"),
  LTE("lte"),
  GT("gt"),
  LT("lt"),
  EXISTS("exists");

  private final String word;

  Operator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
