package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.function.Consumer;

/** A value of a JSON document that knows where it stands and how it was written. */
sealed interface JsonValue
    permits JsonObject, JsonList, JsonText, JsonNumber, JsonBoolean, JsonNull, JsonUnread {
  Origin origin();

  /** What is directly inside, in the order of the text; nothing for a scalar. */
  default List<JsonValue> children() {
    return List.of();
  }

  /** Why a part of this value breaks a limit and was not read; null when all of it was read. */
  default String flaw() {
    return null;
  }

  /** How many leaves this value is, without those of its children. */
  default long ownLeaves() {
    return children().isEmpty() ? 1 : 0;
  }

  default String pointer() {
    return origin().place().pointer();
  }

  default String source() {
    return origin().source();
  }

  /** Hands over the scalars and empty containers in this value, in the order of the text. */
  default void forEachLeaf(Consumer<JsonValue> action) {
    List<JsonValue> children = children();
    if (children.isEmpty()) {
      action.accept(this);
    }
    for (JsonValue child : children) {
      child.forEachLeaf(action);
    }
  }

  /** The first flaw of these values; null when they have none. */
  static String flawOf(List<JsonValue> values) {
    for (JsonValue value : values) {
      if (value.flaw() != null) {
        return value.flaw();
      }
    }
    return null;
  }
}
