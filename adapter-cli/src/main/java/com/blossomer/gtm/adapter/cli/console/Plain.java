package com.blossomer.gtm.adapter.cli.console;

import java.util.regex.Pattern;

/** Text from elsewhere, made safe for a terminal: an escape sequence in a name must not act. */
public final class Plain {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private Plain() {}

  /** One line without control characters. */
  public static String of(String text) {
    return CONTROL.matcher(text.replaceAll("\\R", " ")).replaceAll("\uFFFD");
  }
}
