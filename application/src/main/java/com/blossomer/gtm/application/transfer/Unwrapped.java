package com.blossomer.gtm.application.transfer;

/**
 * What a browser kept under a key.
 *
 * @param twice whether the text held another JSON text, which was read instead
 */
record Unwrapped(JsonValue value, boolean twice) {
  static Unwrapped read(String text) throws NotJson {
    JsonValue value = JsonReader.read(text);
    if (value instanceof JsonText inner && mayHold(inner.value())) {
      try {
        return new Unwrapped(JsonReader.read(inner.value()), true);
      } catch (NotJson e) {
        return new Unwrapped(value, false);
      }
    }
    return new Unwrapped(value, false);
  }

  /** Whether the text looks like an object or a list; it may still be none. */
  static boolean mayHold(String text) {
    String start = text.substring(0, Math.min(text.length(), 100)).stripLeading();
    return text.length() <= JsonLimits.MAX_TEXT && (start.startsWith("{") || start.startsWith("["));
  }
}
