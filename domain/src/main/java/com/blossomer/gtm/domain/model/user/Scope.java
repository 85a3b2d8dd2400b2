package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.model.shared.Word;

/** What a credential allows. No scope includes another. */
public enum Scope implements Word {
  READ("read"),
  WRITE("write"),
  ADMIN("admin");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
