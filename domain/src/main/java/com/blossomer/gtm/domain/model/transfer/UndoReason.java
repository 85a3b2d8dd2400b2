package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;

/** Why an undo does not take a record back, or would not without force. */
public enum UndoReason implements Word {
  EDITED("edited", "It was changed after the import."),
  HOLDS_OTHERS("holds_others", "Something that this import did not create belongs to it."),
  HOLDS_KEPT("holds_kept", "Something that is kept belongs to it."),
  OF_OTHERS("of_others", "This import did not create it, but it belonged to what it created.");

  private final String word;
  private final String sentence;

  UndoReason(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  @Override
  public String word() {
    return word;
  }

  /** The reason for a person. */
  public String sentence() {
    return sentence;
  }
}
