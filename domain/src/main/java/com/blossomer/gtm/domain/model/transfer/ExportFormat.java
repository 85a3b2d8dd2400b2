package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;

/** The forms in which a user can take everything out. */
public enum ExportFormat implements Word {
  /** One JSON document, which can be imported again without any loss. */
  JSON("json"),
  /** A zip with a CSV file for each table. */
  CSV("csv"),
  /** A dump as the browser of the old app gives it. */
  LOCAL_STORAGE("localstorage");

  private final String word;

  ExportFormat(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
