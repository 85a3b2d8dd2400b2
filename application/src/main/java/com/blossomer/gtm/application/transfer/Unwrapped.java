package com.blossomer.gtm.application.transfer;

import java.util.List;

/**
 * What a browser kept under a key.
 *
 * @param values one, but several when some of it is damaged
 * @param times how often the text held another JSON text, which was read instead
 * @param marked whether a byte order mark stood before it
 * @param flaw why it was read member by member; null when all of it is JSON, or nothing
 */
record Unwrapped(List<JsonValue> values, int times, boolean marked, String flaw) {
  private static final String MARK = "\uFEFF";
  private static final int LONGEST_SPACE = 100;

  static Unwrapped read(String text) {
    return read(text, false);
  }

  private static Unwrapped read(String marked, boolean inText) {
    String text = withoutMark(marked);
    boolean isMarked = !text.equals(marked);
    String flaw;
    try {
      JsonValue value = JsonReader.read(text);
      Unwrapped inner = value instanceof JsonText outer ? within(outer.value(), isMarked) : null;
      return inner == null ? new Unwrapped(List.of(value), 0, isMarked, null) : inner;
    } catch (NotJson e) {
      flaw = e.getMessage();
    }
    String cut = cutText(text);
    Unwrapped inner = cut == null ? null : within(cut, isMarked);
    if (inner != null) {
      return new Unwrapped(inner.values, inner.times, inner.marked, flaw);
    }
    List<JsonValue> salvaged =
        cut != null || inText && !maySalvage(text) ? List.of() : Salvage.read(text);
    if (!salvaged.isEmpty()) {
      return new Unwrapped(salvaged, 0, isMarked, flaw);
    }
    Origin whole = new Origin(Place.ROOT, text, 0, text.length());
    JsonValue unread = new JsonUnread(whole, "The value is not JSON: " + flaw + ".", 1);
    return new Unwrapped(List.of(unread), 0, isMarked, null);
  }

  /** What a text within a text holds; null when that is no object and no list. */
  private static Unwrapped within(String text, boolean marked) {
    if (!mayHold(text)) {
      return null;
    }
    Unwrapped inner = read(text, true);
    boolean holds =
        inner.values.get(0) instanceof JsonObject
            || inner.values.get(0) instanceof JsonList
            || inner.flaw != null;
    return holds
        ? new Unwrapped(inner.values, inner.times + 1, marked || inner.marked, inner.flaw)
        : null;
  }

  /** Whether the text looks like an object, a list or one in a text; it may still be none. */
  static boolean mayHold(String text) {
    String start = start(text);
    return text.length() <= JsonLimits.MAX_TEXT
        && !start.isEmpty()
        && "{[\"".indexOf(start.charAt(0)) >= 0;
  }

  /** Whether a text within a text looks like a damaged object or list, and not like prose. */
  static boolean maySalvage(String text) {
    return start(text).matches("(?s)(\\{\\s*\"|\\[\\s*\\{).*");
  }

  /** What can be read of a text that is cut off; null when the document is no such text. */
  static String cutText(String document) {
    int quote = Members.afterSpace(document, 0);
    boolean isCut = document.startsWith("\"", quote) && Members.endOfText(document, quote) < 0;
    return isCut ? Unescaped.at(document, quote) : null;
  }

  static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private static String start(String text) {
    String unmarked = withoutMark(text.substring(0, Math.min(text.length(), LONGEST_SPACE)));
    return unmarked.stripLeading();
  }
}
