package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word that was looked for.
 *
 * @param part the place of its part in {@link Search#parts()}, from 0
 * @param word as {@link SearchText} writes it
 * @param isFound whether any record of the user has it, of whatever kind
 * @param near for a word that was not found: words of the user's records that are about as long
 */
public record AskedWord(int part, String word, boolean isFound, List<NearWord> near) {

  /** How much longer or shorter a near word may be. */
  public static final int NEAR = 2;

  /** A word, and how many records have it. */
  public record NearWord(String word, int records) {

    public NearWord {
      requireNonNull(word, "word");
    }
  }

  public AskedWord {
    requireNonNull(word, "word");
    near = List.copyOf(near);
  }
}
