package com.blossomer.gtm.adapter.http.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a server answered; the names of headers without regard to case. */
public record Answer(int status, Map<String, List<String>> headers, String text) {

  private static final JsonMapper MAPPER = new JsonMapper();

  public Answer {
    Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  /** The first value of a header; null when it is not there. */
  public String header(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : values.get(0);
  }

  public JsonNode json() {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  public String code() {
    return json().path("code").asText();
  }

  /** The places and codes of the errors, such as {@code /name required}. */
  public List<String> errors() {
    return json().path("errors").findParents("code").stream()
        .map(
            error ->
                error.path("pointer").asText(error.path("parameter").asText())
                    + " "
                    + error.path("code").asText())
        .toList();
  }
}
