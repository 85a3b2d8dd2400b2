package com.blossomer.gtm.adapter.http.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client would like, as the header {@code Prefer} says it (RFC 7240). */
final class Preferences {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern PREFERENCE =
      Pattern.compile(
          "\\G[ \\t,]*("
              + TOKEN
              + ")(?:[ \\t]*=[ \\t]*("
              + TOKEN
              + "|"
              + QUOTED
              + "))?(?:[^,\"]|"
              + QUOTED
              + ")*");

  private final Map<String, String> values = new HashMap<>();

  private Preferences() {}

  /** Reads the values of the header; what is no preference is ignored, as all of them may be. */
  static Preferences of(List<String> headers) {
    Preferences preferences = new Preferences();
    Matcher found = PREFERENCE.matcher(String.join(",", headers));
    while (found.find()) {
      String value = found.group(2) == null ? "" : found.group(2).replaceAll("^\"|\"$", "");
      // of two with one name the first counts
      preferences.values.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), value);
    }
    return preferences;
  }

  boolean has(String name, String value) {
    return value.equals(values.get(name));
  }
}
