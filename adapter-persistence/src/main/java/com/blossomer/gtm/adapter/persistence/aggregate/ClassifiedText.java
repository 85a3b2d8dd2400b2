package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Word;

/** A classified value as two columns: its word, and the words as written. */
final class ClassifiedText {

  private ClassifiedText() {}

  static String word(Classified<? extends Word> classified) {
    return classified == null || classified.value() == null ? null : classified.value().word();
  }

  static String label(Classified<?> classified) {
    return classified == null ? null : classified.label();
  }

  static <E extends Enum<E> & Word> Classified<E> read(
      Class<E> vocabulary, String word, String label) {
    if (label == null) {
      return null;
    }
    return new Classified<>(word == null ? null : Word.of(vocabulary, word).orElseThrow(), label);
  }
}
