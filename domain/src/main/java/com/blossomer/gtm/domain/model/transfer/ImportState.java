package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;
import java.time.Instant;

/** What is left of an import. */
public enum ImportState implements Word {
  IMPORTED("imported"),
  /** An undo took back all but what it had to keep. */
  PARTLY_UNDONE("partly_undone");

  private final String word;

  ImportState(String word) {
    this.word = word;
  }

  static ImportState of(Instant undoneAt) {
    return undoneAt == null ? IMPORTED : PARTLY_UNDONE;
  }

  @Override
  public String word() {
    return word;
  }
}
