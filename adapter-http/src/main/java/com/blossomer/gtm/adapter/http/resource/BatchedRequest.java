package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.error.Invalid;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An operation of a batch as a request: its members stand for the headers. */
record BatchedRequest(
    BatchForm.Operation operation, Map<String, String> pathParameters, String requestId)
    implements Request {

  @Override
  public String pathParameter(String name) {
    return pathParameters.get(name);
  }

  @Override
  public Map<String, List<String>> parameters() {
    return Map.of();
  }

  @Override
  public List<String> headers(String name) {
    return switch (name) {
      case "If-Match" -> values(operation.ifMatch());
      case "Prefer" -> values(operation.prefer());
      case "Content-Type" -> List.of(contentType());
      default -> List.of();
    };
  }

  @Override
  public boolean hasBody() {
    return operation.body() != null;
  }

  @Override
  public JsonNode json() {
    if (!hasBody()) {
      throw new Invalid("", "required", "A value is required.");
    }
    return operation.body();
  }

  private String contentType() {
    if (operation.contentType() != null) {
      return operation.contentType();
    }
    return operation.method().equals("PATCH") ? Route.MERGE_PATCH : Route.JSON;
  }

  private static List<String> values(String value) {
    return Stream.ofNullable(value).toList();
  }
}
