package com.blossomer.gtm.adapter.persistence.aggregate;

import java.util.function.Function;

/**
 * A column of an aggregate's own table that holds content. Its value travels as text.
 *
 * @param path the JSON path of the field that it holds; null when it holds none
 * @param insertedAs the value at an insert, in terms of the given values {@code v} and of the
 *     parent's row
 */
record RootColumn<A>(
    String path, String name, String type, String insertedAs, Function<A, String> value) {

  static <A> RootColumn<A> ofText(String path, String name, Function<A, String> value) {
    return new RootColumn<>(path, name, "text", "v." + name, value);
  }

  static <A> RootColumn<A> of(String path, String name, String type, Function<A, ?> value) {
    return of(path, name, type, "v." + name + "::" + type, value);
  }

  /** A column that an insert takes from elsewhere than the given value. */
  static <A> RootColumn<A> of(
      String path, String name, String type, String insertedAs, Function<A, ?> value) {
    return new RootColumn<>(path, name, type, insertedAs, record -> toText(value.apply(record)));
  }

  String selected() {
    return "r." + name + (type.equals("text") ? "" : "::text");
  }

  String assigned() {
    return name + " = ?" + (type.equals("text") ? "" : "::" + type);
  }

  private static String toText(Object value) {
    return value == null ? null : value.toString();
  }
}
