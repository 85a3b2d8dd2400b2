package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.model.shared.Word;

/** What a user may do beside working on their own data. */
public enum Role implements Word {
  USER("user"),
  ADMIN("admin");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
