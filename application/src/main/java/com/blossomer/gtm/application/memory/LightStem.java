package com.blossomer.gtm.application.memory;

import java.util.Set;

/** The commonest English endings and small words; a store in memory needs no dictionary. */
final class LightStem {

  private static final int SHORTEST = 3;

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "be", "by", "for", "in", "is", "it", "of", "on", "or",
          "the", "to", "with");

  private LightStem() {}

  /** Whether a word says so little that a record need not hold it. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  static String of(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST + 2) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
      int rest = word.length() - ending.length();
      if (word.endsWith(ending) && !word.endsWith("ss") && rest >= SHORTEST) {
        return word.substring(0, rest);
      }
    }
    return word;
  }
}
