package com.blossomer.gtm.adapter.http.resource;

import java.util.ArrayList;
import java.util.List;

/** Lists within a query parameter: a comma that belongs to a value is written as {@code \,}. */
final class Escapes {

  private static final char ESCAPE = '\\';

  private Escapes() {}

  /** The parts between the commas, each as it was written. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        i++;
      } else if (text.charAt(i) == ',') {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }

  /** Takes the escapes away; a backslash before any other character stands for itself. */
  static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE && i + 1 < text.length() && isEscaped(text.charAt(i + 1))) {
        i++;
        c = text.charAt(i);
      }
      plain.append(c);
    }
    return plain.toString();
  }

  /** Where a character stands that is not escaped; -1 when it does not. */
  static int indexOf(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        i++;
      } else if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEscaped(char c) {
    return c == ESCAPE || c == ',' || c == ']';
  }
}
