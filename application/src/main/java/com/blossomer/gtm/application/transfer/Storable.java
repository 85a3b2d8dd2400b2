package com.blossomer.gtm.application.transfer;

/** What a store can hold as text: neither NUL nor half a surrogate pair. */
final class Storable {
  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  static boolean holds(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (breaksAt(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** The text with U+FFFD in place of each character that cannot be stored. */
  static String replaced(String text) {
    if (holds(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (breaksAt(text, i)) {
        result.setCharAt(i, REPLACEMENT);
      }
    }
    return result.toString();
  }

  /** The JSON text with the escape of JSON in place of each character that cannot be stored. */
  static String escaped(String json) {
    if (holds(json)) {
      return json;
    }
    StringBuilder result = new StringBuilder(json.length() + 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (breaksAt(json, i)) {
        result.append(unicode(c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  /** The text itself, or as a JSON text when it cannot be stored as it is. */
  static String asText(String text) {
    return holds(text) ? text : quoted(text);
  }

  /** The text as a JSON text. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c ->
                json.append(c < ' ' || c == '"' || c == '\\' ? unicode(c) : Character.toString(c)));
    return escaped(json.append('"').toString());
  }

  /** The beginning of a text, at most that long, without cutting a surrogate pair in two. */
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(limit - 1));
    return text.substring(0, splits ? limit - 1 : limit);
  }

  private static String unicode(int c) {
    return String.format("\\u%04x", c);
  }

  private static boolean breaksAt(String text, int i) {
    char c = text.charAt(i);
    if (c == 0) {
      return true;
    }
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
