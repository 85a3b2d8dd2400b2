package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.model.shared.Word;

/** The ways into this system. */
public enum Channel implements Word {
  /** Over HTTP. */
  API("api"),
  /** From the command line. */
  CLI("cli"),
  /** From a program that embeds this system. */
  LIBRARY("library");

  private final String word;

  Channel(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
