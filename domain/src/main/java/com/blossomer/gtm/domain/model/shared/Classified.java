package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violations;

/**
 * A word of a known vocabulary together with the words it was written in.
 *
 * @param value the word; null when the label is outside the vocabulary
 * @param label the words as written; when only the value is given, its own word
 */
public record Classified<E extends Enum<E> & Word>(E value, String label) {

  public Classified {
    if (value == null && label == null) {
      throw new Invalid("", "required", "A value or a label is required.");
    }
    if (label == null) {
      label = value.word();
    }
    Violations check = new Violations();
    check.text("label", label);
    check.throwIfAny();
  }

  public static <E extends Enum<E> & Word> Classified<E> of(E value) {
    return new Classified<>(value, value.word());
  }

  /** Classifies free text: its value is the word that it means, if any; the text itself is kept. */
  public static <E extends Enum<E> & Word> Classified<E> of(Class<E> vocabulary, String text) {
    return new Classified<>(Word.meantBy(vocabulary, text).orElse(null), text);
  }
}
