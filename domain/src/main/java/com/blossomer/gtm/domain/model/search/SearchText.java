package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How texts become words: runs of letters and digits, in small letters, without accents. Scripts
 * that put no space between words (Chinese, Japanese) give a word for each sign.
 */
public final class SearchText {

  /** What a word is cut to. */
  public static final int MAX_WORD = 64;

  /** Accents and other signs that most people leave out when they type. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7"
              + "\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc"
              + "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u3099\\u309a"
              + "\\ufe00-\\ufe0f\\ufeff]+");

  /** A word of a text, and where it stands there. */
  public record Token(int start, int end, String word) {

    public Token {
      requireNonNull(word, "word");
    }
  }

  private SearchText() {}

  public static List<String> words(String text) {
    return tokens(text).stream().map(Token::word).toList();
  }

  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      boolean isAlone = isWordByItself(sign);
      if (start >= 0 && (isAlone || !isPartOfWord(sign))) {
        add(tokens, text, start, at);
        start = -1;
      }
      if (isAlone) {
        add(tokens, text, at, next);
      } else if (start < 0 && isPartOfWord(sign)) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      add(tokens, text, start, text.length());
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    String plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKD);
    String word = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    if (!word.isEmpty()) {
      int length = word.codePointCount(0, word.length());
      int cut = length > MAX_WORD ? word.offsetByCodePoints(0, MAX_WORD) : word.length();
      tokens.add(new Token(start, end, word.substring(0, cut)));
    }
  }

  private static boolean isPartOfWord(int sign) {
    if (Character.isLetterOrDigit(sign)) {
      return true;
    }
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.OTHER_NUMBER,
          Character.LETTER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether a sign is a word, because its script puts no space between words. */
  public static boolean isWordByItself(int sign) {
    if (!Character.isLetter(sign)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> false;
    };
  }
}
