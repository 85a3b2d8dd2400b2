package com.blossomer.gtm.adapter.http.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a client would like, as the header {@code Prefer} says it (RFC 7240). */
final class Preferences {

  private final Map<String, String> values = new HashMap<>();

  private Preferences() {}

  /** Reads the values of the header; what makes no sense is ignored, as every preference may be. */
  static Preferences of(List<String> headers) {
    Preferences preferences = new Preferences();
    for (String preference : split(String.join(",", headers), ',')) {
      String[] pair = split(preference, ';').get(0).split("=", 2);
      String value = pair.length == 1 ? "" : pair[1].strip();
      if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
        value = value.substring(1, value.length() - 1);
      }
      // of two with one name the first counts
      preferences.values.putIfAbsent(pair[0].strip().toLowerCase(Locale.ROOT), value);
    }
    return preferences;
  }

  boolean has(String name, String value) {
    return value.equals(values.get(name));
  }

  /** Splits at the separators that are not within quotes. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean isQuoted = false;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isQuoted && c == '\\') {
        i++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == separator && !isQuoted) {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
