package com.blossomer.gtm.domain.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects what is wrong with one input while its constructor reads it, so that all of it is
 * reported together. Each check returns the value to keep: lists come back unmodifiable, and
 * missing ones empty.
 */
public final class Violations {

  /** The longest name or address, in Unicode code points. */
  public static final int MAX_NAME = 2_000;

  /** The longest single text, in Unicode code points. */
  public static final int MAX_TEXT = 1_000_000;

  /** The longest list. */
  public static final int MAX_ITEMS = 2_000;

  /** What no PostgreSQL text can hold: NUL, and half a surrogate pair. */
  private static final Pattern NOT_STORABLE =
      Pattern.compile(
          "\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  /** Nothing to see: also without-break spaces, and characters that only format. */
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");

  private final List<Violation> found = new ArrayList<>();

  /** A collection with nothing in it yet. */
  public Violations() {}

  /** Whether a text has nothing to see, so that it cannot be one that must not be blank. */
  public static boolean isBlank(String text) {
    return BLANK.matcher(text).matches();
  }

  public <T> T required(String field, T value) {
    if (value == null) {
      add(field, "required", "A value is required.");
    }
    return value;
  }

  /** A text that must be there, must not be blank, and has at most {@link #MAX_NAME} characters. */
  public String requiredName(String field, String value) {
    if (value == null || isBlank(value)) {
      add(field, "required", "A value is required.");
      return value;
    }
    return limited(field, value, MAX_NAME);
  }

  /** A text that must be there and must not be blank. */
  public String requiredText(String field, String value) {
    if (value == null || isBlank(value)) {
      add(field, "required", "A value is required.");
      return value;
    }
    return text(field, value);
  }

  /** A text, or null. */
  public String text(String field, String value) {
    return value == null ? null : limited(field, value, MAX_TEXT);
  }

  /** A list of texts in their order. */
  public List<String> texts(String field, List<String> values) {
    List<String> items = items(field, values);
    for (int i = 0; i < items.size(); i++) {
      text(field + "/" + i, items.get(i));
    }
    return items;
  }

  /** A list of values in their order, none of them null. */
  public <T> List<T> items(String field, List<T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.size() > MAX_ITEMS) {
      add(
          field,
          "too_many",
          "At most " + MAX_ITEMS + " items are allowed; there are " + values.size() + ".");
      return List.of();
    }
    for (int i = 0; i < values.size(); i++) {
      required(field + "/" + i, values.get(i));
    }
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  public void add(String field, String code, String detail) {
    found.add(new Violation("/" + field, code, detail));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What was found so far. */
  public List<Violation> found() {
    return List.copyOf(found);
  }

  /**
   * Ends the collection.
   *
   * @throws Invalid when anything was found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }

  private String limited(String field, String value, int limit) {
    // cheap for almost all: there are never more code points than code units
    if (value.length() > limit && value.codePointCount(0, value.length()) > limit) {
      int length = value.codePointCount(0, value.length());
      add(
          field,
          "too_long",
          "At most " + limit + " characters are allowed; there are " + length + ".");
    }
    if (NOT_STORABLE.matcher(value).find()) {
      add(
          field,
          "not_storable",
          "The text has a NUL character or half a surrogate pair, which cannot be stored.");
    }
    return value;
  }
}
