package com.blossomer.gtm.application.transfer;

/** The convention of member names: {@code detection_method} means {@code detectionMethod}. */
final class CamelCase {
  private CamelCase() {}

  /** The name in camel case; underscores at its beginning and end stay. */
  static String of(String name) {
    if (name.indexOf('_', 1) < 0) {
      return name;
    }
    StringBuilder camel = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean between = c == '_' && i > 0 && i + 1 < name.length() && name.charAt(i - 1) != '_';
      if (between && Character.isLetterOrDigit(name.charAt(i + 1))) {
        i++;
        camel.append(Character.toUpperCase(name.charAt(i)));
      } else {
        camel.append(c);
      }
    }
    return camel.toString();
  }
}
