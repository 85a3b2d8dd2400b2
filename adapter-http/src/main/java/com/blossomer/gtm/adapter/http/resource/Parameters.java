package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Uuids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads query parameters that are there at most once. */
final class Parameters {

  private Parameters() {}

  /** The value; null when it is not there. */
  static String single(Exchange exchange, String parameter) {
    List<String> values = exchange.parameters().getOrDefault(parameter, List.of());
    if (values.size() > 1) {
      throw HttpProblem.badParameter(parameter, "repeated", "It may be there only once.");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  static Optional<UUID> id(Exchange exchange, String parameter) {
    return Optional.ofNullable(single(exchange, parameter))
        .map(text -> Uuids.parse(text).orElseThrow(() -> notUuid(parameter)));
  }

  static int number(Exchange exchange, String parameter, int otherwise) {
    String text = single(exchange, parameter);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("-?[0-9]{1,9}")) {
      throw HttpProblem.badParameter(parameter, "not_a_number", "It must be a whole number.");
    }
    return Integer.parseInt(text);
  }

  private static HttpProblem notUuid(String parameter) {
    return HttpProblem.badParameter(parameter, "not_a_uuid", "An id is a UUID.");
  }
}
