package com.blossomer.gtm.adapter.http.json;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks words up in a vocabulary that is known only by its class. */
final class Vocabulary {

  private Vocabulary() {}

  static boolean isOne(Class<?> type) {
    return type.isEnum() && Word.class.isAssignableFrom(type);
  }

  static Optional<Object> find(Class<?> vocabulary, String text) {
    return Stream.of(vocabulary.getEnumConstants())
        .filter(constant -> ((Word) constant).word().equals(text))
        .map(Object.class::cast)
        .findFirst();
  }

  static String words(Class<?> vocabulary) {
    return Stream.of(vocabulary.getEnumConstants())
        .map(constant -> ((Word) constant).word())
        .collect(Collectors.joining(", "));
  }

  static Classified<?> classify(Class<?> vocabulary, String text) {
    return classifyAs(vocabulary, text);
  }

  static Classified<?> pair(Class<?> vocabulary, Object word, String label) {
    return pairAs(vocabulary, word, label);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Enum<E> & Word> Classified<E> classifyAs(
      Class<?> vocabulary, String text) {
    return Classified.of((Class<E>) vocabulary, text);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Enum<E> & Word> Classified<E> pairAs(
      Class<?> vocabulary, Object word, String label) {
    return new Classified<>(((Class<E>) vocabulary).cast(word), label);
  }
}
