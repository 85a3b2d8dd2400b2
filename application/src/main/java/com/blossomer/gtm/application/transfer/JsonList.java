package com.blossomer.gtm.application.transfer;

import java.util.List;

/** A list with its items in their order. */
record JsonList(Origin origin, List<JsonValue> items, String flaw) implements JsonValue {
  JsonList {
    items = List.copyOf(items);
  }

  JsonList(Origin origin, List<JsonValue> items) {
    this(origin, items, JsonValue.flawOf(items));
  }

  @Override
  public List<JsonValue> children() {
    return items;
  }
}
