package com.blossomer.gtm.application.transfer;

/** A number, known by its exact text only, because no type of number holds them all. */
record JsonNumber(Origin origin) implements JsonValue {
  String value() {
    return origin.raw();
  }
}
