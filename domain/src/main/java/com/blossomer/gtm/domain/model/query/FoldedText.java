package com.blossomer.gtm.domain.model.query;

import java.util.Comparator;

/**
 * Texts without regard to case. Each character is mapped on its own, as PostgreSQL's lower() does;
 * Java's toLowerCase() would also look at the characters around it.
 */
public final class FoldedText {

  /** How many characters of a text count where texts are sorted. */
  public static final int KEY_LENGTH = 200;

  /** By code points: Java's own order goes by parts of them, and so puts emoji before some. */
  static final Comparator<String> ORDER = FoldedText::compare;

  private FoldedText() {}

  /** The text in lower case. */
  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** What a text is sorted by: the beginning of its lower-case form. */
  public static String key(String text) {
    String folded = of(text);
    return folded.codePointCount(0, folded.length()) <= KEY_LENGTH
        ? folded
        : folded.substring(0, folded.offsetByCodePoints(0, KEY_LENGTH));
  }

  private static int compare(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int i = 0;
    while (i < end && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == end) {
      return Integer.compare(a.length(), b.length());
    }
    // a difference in the second half of a pair: the first halves are equal
    int from = i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
    return Integer.compare(a.codePointAt(from), b.codePointAt(from));
  }
}
