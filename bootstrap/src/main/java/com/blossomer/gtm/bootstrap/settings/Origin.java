package com.blossomer.gtm.bootstrap.settings;

import static java.util.Objects.requireNonNull;

/**
 * Where the value of a setting comes from.
 *
 * @param text as it is shown, such as {@code environment BLOSSOMER_PORT}
 */
public record Origin(Level level, String text) {

  /** From the weakest to the strongest. */
  public enum Level {
    DEFAULT,
    FILE,
    ENVIRONMENT,
    FLAG
  }

  public Origin {
    requireNonNull(level, "level");
    requireNonNull(text, "text");
  }

  static Origin byDefault() {
    return new Origin(Level.DEFAULT, "default");
  }

  static Origin notSet() {
    return new Origin(Level.DEFAULT, "not set");
  }

  static Origin flag(Setting setting) {
    return new Origin(Level.FLAG, "flag --" + setting.key());
  }
}
