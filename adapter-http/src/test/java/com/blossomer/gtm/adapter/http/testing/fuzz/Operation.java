package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.blossomer.gtm.adapter.http.testing.Contract;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One operation, as the contract describes it.
 *
 * @param isPublic whether it needs no credential
 * @param isForSessions whether its only credential is the cookie of a session
 * @param isBodyNeeded whether it takes no request without a body
 * @param bodyType the media type of the body; null when it takes none
 */
record Operation(
    String method,
    String path,
    boolean isPublic,
    boolean isForSessions,
    List<Parameter> parameters,
    boolean isBodyNeeded,
    String bodyType,
    JsonNode bodySchema,
    List<JsonNode> bodyExamples) {

  /**
   * One parameter: in the path, the query or a header.
   *
   * @param isExploded whether each item or member of its value is a parameter of its own
   */
  record Parameter(
      String name,
      String in,
      boolean isRequired,
      boolean isExploded,
      JsonNode schema,
      List<JsonNode> examples) {}

  static List<Operation> all(Contract contract) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.document().path("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (member.getValue().has("responses") && !isForInvitations(member.getValue())) {
          operations.add(
              read(contract, path.getKey(), path.getValue(), member.getKey(), member.getValue()));
        }
      }
    }
    return operations;
  }

  /**
   * An invitation is for one import, so that random requests use it up: it has a test of its own.
   */
  private static boolean isForInvitations(JsonNode operation) {
    return !operation.path("security").findParents("invitation").isEmpty();
  }

  private static Operation read(
      Contract contract, String path, JsonNode shared, String method, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode holder : List.of(shared, operation)) {
      for (JsonNode parameter : holder.path("parameters")) {
        parameters.add(parameter(contract, contract.resolve(parameter)));
      }
    }
    JsonNode requestBody = contract.resolve(operation.path("requestBody"));
    JsonNode content = requestBody.path("content");
    Optional<Map.Entry<String, JsonNode>> body =
        content.isMissingNode() ? Optional.empty() : content.properties().stream().findFirst();
    JsonNode security =
        operation.has("security")
            ? operation.path("security")
            : contract.document().path("security");
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        security.isEmpty(),
        !security.findParents("session").isEmpty() && security.findParents("bearer").isEmpty(),
        List.copyOf(parameters),
        requestBody.path("required").asBoolean(),
        body.map(Map.Entry::getKey).orElse(null),
        body.map(entry -> entry.getValue().path("schema")).orElse(MissingNode.getInstance()),
        body.map(entry -> examples(contract, entry.getValue())).orElse(List.of()));
  }

  private static Parameter parameter(Contract contract, JsonNode parameter) {
    return new Parameter(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        parameter.path("required").asBoolean(),
        parameter.path("explode").asBoolean(parameter.path("style").asText("form").equals("form")),
        parameter.path("schema"),
        examples(contract, parameter));
  }

  private static List<JsonNode> examples(Contract contract, JsonNode holder) {
    List<JsonNode> examples = new ArrayList<>();
    if (holder.has("example")) {
      examples.add(holder.path("example"));
    }
    for (Map.Entry<String, JsonNode> one : holder.path("examples").properties()) {
      examples.add(contract.resolve(one.getValue()).path("value"));
    }
    return examples;
  }

  List<Parameter> in(String place) {
    return parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
  }

  /** The path without what depends on a record: where records of this kind are listed. */
  String collection() {
    return path.replaceFirst("/\\{.*", "").replaceFirst(":[a-z]+$", "");
  }

  /** Whether it ends what the credential stands for, such as the account. */
  boolean isEndOfCaller() {
    return method.equals("DELETE") && !path.contains("{");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
