package com.blossomer.gtm.domain.model.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A word of a known vocabulary: an enum constant with its name on the wire and in the database. */
public interface Word {

  /** The word itself, exactly as it is written on the wire. */
  String word();

  /**
   * Other words that mean the same, compared without case; a final {@code *} stands for any ending.
   */
  default List<String> synonyms() {
    return List.of();
  }

  /** The constant whose word is exactly this text. */
  static <E extends Enum<E> & Word> Optional<E> of(Class<E> vocabulary, String text) {
    return Stream.of(vocabulary.getEnumConstants()).filter(e -> e.word().equals(text)).findFirst();
  }

  /**
   * The constant that this text means: its word or a synonym, without regard to case and outer
   * space.
   */
  static <E extends Enum<E> & Word> Optional<E> meantBy(Class<E> vocabulary, String text) {
    String wanted = text.strip();
    return Stream.of(vocabulary.getEnumConstants())
        .filter(
            e ->
                e.word().equalsIgnoreCase(wanted)
                    || e.synonyms().stream().anyMatch(synonym -> matches(synonym, wanted)))
        .findFirst();
  }

  private static boolean matches(String synonym, String text) {
    if (synonym.endsWith("*")) {
      String start = synonym.substring(0, synonym.length() - 1);
      return text.regionMatches(true, 0, start, 0, start.length());
    }
    return synonym.equalsIgnoreCase(text);
  }
}
