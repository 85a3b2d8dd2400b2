package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.domain.model.shared.Word;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads single query parameters; one that is not there is null. */
final class QueryParameters {

  private QueryParameters() {}

  static String text(Exchange exchange, String name) {
    List<String> values = exchange.parameters().getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw HttpProblem.badParameter(name, "repeated", "It may be there only once.");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  static int number(Exchange exchange, String name, int otherwise) {
    String text = text(exchange, name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("-?[0-9]{1,9}")) {
      throw HttpProblem.badParameter(name, "not_a_number", "It must be a whole number.");
    }
    return Integer.parseInt(text);
  }

  static Boolean flag(Exchange exchange, String name) {
    String text = text(exchange, name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw HttpProblem.badParameter(name, "not_a_boolean", "It must be true or false.");
    }
    return text == null ? null : Boolean.valueOf(text);
  }

  static <E extends Enum<E> & Word> E word(Exchange exchange, String name, Class<E> vocabulary) {
    String text = text(exchange, name);
    if (text == null) {
      return null;
    }
    return Word.of(vocabulary, text)
        .orElseThrow(
            () ->
                HttpProblem.badParameter(
                    name, "unknown_word", "It must be one of " + words(vocabulary) + "."));
  }

  static UUID id(Exchange exchange, String name) {
    String text = text(exchange, name);
    if (text == null) {
      return null;
    }
    return Uuids.parse(text)
        .orElseThrow(() -> HttpProblem.badParameter(name, "not_a_uuid", "An id is a UUID."));
  }

  static Instant time(Exchange exchange, String name) {
    String text = text(exchange, name);
    if (text == null) {
      return null;
    }
    try {
      Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (!time.isBefore(Instant.EPOCH)) {
        return time;
      }
    } catch (DateTimeException e) {
      // answered below, like a time out of range
    }
    throw HttpProblem.badParameter(
        name, "not_a_time", "A time has the form 2026-01-31T12:00:00Z, from 1970 on.");
  }

  private static <E extends Enum<E> & Word> String words(Class<E> vocabulary) {
    return Stream.of(vocabulary.getEnumConstants())
        .map(Word::word)
        .collect(Collectors.joining(", "));
  }
}
