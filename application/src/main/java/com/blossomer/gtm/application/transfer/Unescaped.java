package com.blossomer.gtm.application.transfer;

/** Reads a text out of a JSON document, halves of surrogate pairs included. */
final class Unescaped {
  private static final String LETTERS = "bfnrt";
  private static final String MEANINGS = "\b\f\n\r\t";

  private Unescaped() {}

  /** The text whose opening quote stands there; the document has to be valid. */
  static String at(String document, int quote) {
    StringBuilder text = new StringBuilder();
    int at = quote + 1;
    while (document.charAt(at) != '"') {
      char c = document.charAt(at);
      if (c != '\\') {
        text.append(c);
        at++;
        continue;
      }
      char escaped = document.charAt(at + 1);
      int letter = LETTERS.indexOf(escaped);
      if (escaped == 'u') {
        text.append((char) Integer.parseInt(document, at + 2, at + 6, 16));
        at += 6;
      } else {
        text.append(letter < 0 ? escaped : MEANINGS.charAt(letter));
        at += 2;
      }
    }
    return text.toString();
  }
}
