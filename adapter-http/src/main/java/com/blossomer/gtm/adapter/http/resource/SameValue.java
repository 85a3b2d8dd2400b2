package com.blossomer.gtm.adapter.http.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * Compares what a client sends back with what it was given, whatever its JSON library made of it.
 */
final class SameValue {

  private SameValue() {}

  static boolean is(JsonNode given, JsonNode current) {
    if (given.isNumber() && current.isNumber()) {
      return given.decimalValue().compareTo(current.decimalValue()) == 0;
    }
    if (given.isTextual() && current.isTextual()) {
      return given.textValue().equalsIgnoreCase(current.textValue())
          || isSameTime(given.textValue(), current.textValue());
    }
    return given.equals(current);
  }

  private static boolean isSameTime(String given, String current) {
    try {
      return OffsetDateTime.parse(given).isEqual(OffsetDateTime.parse(current));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
