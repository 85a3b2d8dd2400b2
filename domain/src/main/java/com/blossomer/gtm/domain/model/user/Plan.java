package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.model.shared.Word;

/** What a user pays for; it decides the limits. */
public enum Plan implements Word {
  FREE("free"),
  PRO("pro");

  private final String word;

  Plan(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
