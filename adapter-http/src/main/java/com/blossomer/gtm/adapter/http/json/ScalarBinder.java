package com.blossomer.gtm.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Turns JSON values without members into the domain's simple values; ids and words are such. */
final class ScalarBinder {

  /** Takes what is wrong; returns null, the value to go on with. */
  interface Problems {
    Object add(String pointer, String code, String detail);
  }

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private final Problems problems;

  ScalarBinder(Problems problems) {
    this.problems = problems;
  }

  boolean handles(Class<?> type) {
    return type == String.class
        || type == Boolean.class
        || type == Long.class
        || type == Instant.class
        || type == UUID.class
        || isId(type)
        || Vocabulary.isOne(type);
  }

  Object bind(Class<?> type, JsonNode node, String pointer) {
    if (type == Boolean.class) {
      return node.isBoolean() ? node.booleanValue() : wrongType(pointer, "true or false");
    }
    if (type == Long.class) {
      return node.isNumber() ? whole(node, pointer) : wrongType(pointer, "a number");
    }
    if (!node.isTextual()) {
      return wrongType(pointer, "a text");
    }
    String text = node.textValue();
    if (type == String.class) {
      return text;
    }
    if (type == Instant.class) {
      return time(text, pointer);
    }
    return type == UUID.class || isId(type) ? id(type, text, pointer) : word(type, text, pointer);
  }

  private Object whole(JsonNode node, String pointer) {
    try {
      BigDecimal number = node.decimalValue();
      return number.longValueExact();
    } catch (ArithmeticException e) {
      return problems.add(
          pointer, "out_of_range", "This must be a whole number of at most 63 bits.");
    }
  }

  private Object time(String text, String pointer) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (!time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST)) {
        return time;
      }
    } catch (DateTimeParseException e) {
      // answered below, like a time out of range
    }
    return problems.add(
        pointer, "not_a_time", "A time has the form 2026-01-31T12:00:00Z, from 1970 to 9999.");
  }

  private Object word(Class<?> vocabulary, String text, String pointer) {
    Optional<Object> word = Vocabulary.find(vocabulary, text);
    return word.isPresent()
        ? word.get()
        : problems.add(
            pointer, "unknown_word", "This must be one of " + Vocabulary.words(vocabulary) + ".");
  }

  private Object id(Class<?> type, String text, String pointer) {
    Optional<UUID> uuid = Uuids.parse(text);
    if (uuid.isEmpty()) {
      return problems.add(
          pointer, "not_a_uuid", "An id is a UUID, such as 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10.");
    }
    if (type == UUID.class) {
      return uuid.get();
    }
    try {
      return type.getDeclaredConstructor(UUID.class).newInstance(uuid.get());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an id is made of a UUID: " + type.getName(), e);
    }
  }

  private static boolean isId(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components != null && components.length == 1 && components[0].getType() == UUID.class;
  }

  private Object wrongType(String pointer, String wanted) {
    return problems.add(pointer, "wrong_type", "This must be " + wanted + ".");
  }
}
