package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what was typed: a word, or what stood in quotes.
 *
 * @param isPhrase whether it stood in quotes: its words are meant exactly, one after the other
 * @param isExcluded whether it is what records must not hold
 * @param isUnfinished whether its last word may go on, because it was the last one typed
 */
public record SearchPart(String text, boolean isPhrase, boolean isExcluded, boolean isUnfinished) {

  private static final String QUOTES = "\"\u201c\u201d\u201e";

  public SearchPart {
    requireNonNull(text, "text");
  }

  /** Takes apart what was typed; there is no text that this could not read. */
  static List<SearchPart> parse(String typed) {
    List<SearchPart> parts = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      if (Character.isWhitespace(typed.charAt(at))) {
        at++;
        continue;
      }
      boolean isExcluded = typed.charAt(at) == '-' && goesOn(typed, at + 1);
      int start = isExcluded ? at + 1 : at;
      boolean isPhrase = isQuote(typed, start);
      int from = isPhrase ? start + 1 : start;
      int end = isPhrase ? endOfPhrase(typed, from) : endOfWord(typed, from);
      boolean isUnfinished = !isExcluded && end == typed.length();
      parts.add(new SearchPart(typed.substring(from, end), isPhrase, isExcluded, isUnfinished));
      at = isPhrase ? end + 1 : end;
    }
    return parts;
  }

  private static boolean goesOn(String typed, int at) {
    return at < typed.length() && !Character.isWhitespace(typed.charAt(at));
  }

  private static boolean isQuote(String typed, int at) {
    return QUOTES.indexOf(typed.charAt(at)) >= 0;
  }

  private static int endOfPhrase(String typed, int from) {
    int end = from;
    while (end < typed.length() && !isQuote(typed, end)) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String typed, int from) {
    int end = from;
    while (end < typed.length()
        && !Character.isWhitespace(typed.charAt(end))
        && !isQuote(typed, end)) {
      end++;
    }
    return end;
  }
}
