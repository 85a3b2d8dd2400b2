package com.blossomer.gtm.application.transfer;

/** Reads a text out of a JSON document, halves of surrogate pairs included. */
final class Unescaped {
  private static final String LETTERS = "bfnrt";
  private static final String MEANINGS = "\b\f\n\r\t";
  private static final int CODE = 4;

  private Unescaped() {}

  /**
   * The text whose opening quote stands there, up to its closing quote or the end of the document.
   * An escape that is none stays as it is.
   */
  static String at(String document, int quote) {
    StringBuilder text = new StringBuilder();
    int at = quote + 1;
    while (at < document.length() && document.charAt(at) != '"') {
      char c = document.charAt(at);
      int length = c == '\\' ? escape(document, at, text) : 0;
      if (length == 0) {
        text.append(c);
      }
      at += Math.max(1, length);
    }
    return text.toString();
  }

  /** Appends what an escape means; returns its length, or 0 when it is none. */
  private static int escape(String document, int at, StringBuilder text) {
    char escaped = at + 1 < document.length() ? document.charAt(at + 1) : 0;
    int letter = LETTERS.indexOf(escaped);
    if (escaped == 'u') {
      int code = code(document, at + 2);
      if (code < 0) {
        return 0;
      }
      text.append((char) code);
      return 2 + CODE;
    }
    if (letter < 0 && "\"\\/".indexOf(escaped) < 0) {
      return 0;
    }
    text.append(letter < 0 ? escaped : MEANINGS.charAt(letter));
    return 2;
  }

  /** The code of four hexadecimal digits; -1 when there are none. */
  private static int code(String document, int start) {
    if (start + CODE > document.length()) {
      return -1;
    }
    int code = 0;
    for (int i = start; i < start + CODE; i++) {
      int digit = document.charAt(i) > 'f' ? -1 : Character.digit(document.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
