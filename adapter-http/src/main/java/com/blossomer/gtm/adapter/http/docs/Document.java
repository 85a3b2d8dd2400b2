package com.blossomer.gtm.adapter.http.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds things in an OpenAPI document. */
final class Document {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Headers that are explained once, not with each answer. */
  static final List<String> COMMON_HEADERS =
      List.of("X-Request-Id", "RateLimit-Policy", "RateLimit");

  private final JsonNode root;
  private final Map<String, List<Operation>> operations = new LinkedHashMap<>();

  /** Which status an answer of the components is given with. */
  private final Map<String, String> statusOfResponses = new TreeMap<>();

  /**
   * A method on a path.
   *
   * @param parameters those of the path as well, resolved
   */
  record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {

    String id() {
      return node.path("operationId").asText();
    }

    String summary() {
      return node.path("summary").asText();
    }

    boolean isPublic() {
      return node.has("security") && node.path("security").isEmpty();
    }
  }

  Document(JsonNode root) {
    this.root = root;
    root.path("tags").forEach(tag -> operations.put(tag.path("name").asText(), new ArrayList<>()));
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (METHODS.contains(member.getKey())) {
          add(member.getKey(), path.getKey(), path.getValue(), member.getValue());
        }
      }
    }
  }

  private void add(String method, String path, JsonNode item, JsonNode node) {
    List<JsonNode> parameters = new ArrayList<>();
    item.path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
    node.path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
    operations
        .computeIfAbsent(node.at("/tags/0").asText("Other"), tag -> new ArrayList<>())
        .add(new Operation(method.toUpperCase(Locale.ROOT), path, node, parameters));
    for (Map.Entry<String, JsonNode> answer : node.path("responses").properties()) {
      String name = name(answer.getValue());
      if (!name.isEmpty()) {
        statusOfResponses.putIfAbsent(name, answer.getKey());
      }
    }
  }

  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  /** The operations by their tags, both in the order of the document. */
  Map<String, List<Operation>> operations() {
    return operations;
  }

  Map<String, String> statusOfResponses() {
    return statusOfResponses;
  }

  /** What a header is for, as the first answer says that has it; empty when none has it. */
  String meaningOfHeader(String name) {
    for (JsonNode headers : root.path("paths").findValues("headers")) {
      if (headers.has(name)) {
        return resolve(headers.path(name)).path("description").asText();
      }
    }
    return "";
  }

  /** What a reference stands for; anything else as it is. */
  JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }

  /** The name of what a reference stands for; empty when it is none. */
  static String name(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** The examples of a body, each by what it shows. */
  Map<String, JsonNode> examples(JsonNode media) {
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    if (media.has("example")) {
      examples.put("", media.path("example"));
    }
    for (JsonNode example : media.path("examples")) {
      JsonNode resolved = resolve(example);
      examples.put(resolved.path("summary").asText(), resolved.path("value"));
    }
    return examples;
  }
}
