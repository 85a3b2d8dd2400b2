package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;

/** What became of one key of a dump. */
public enum KeyVerdict implements Word {
  IMPORTED("imported"),
  PARTLY_IMPORTED("partly_imported"),
  KEPT("kept"),
  QUARANTINED("quarantined"),
  IGNORED("ignored"),
  EMPTY("empty");

  private final String word;

  KeyVerdict(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
