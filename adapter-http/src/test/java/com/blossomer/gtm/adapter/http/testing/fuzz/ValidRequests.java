package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.blossomer.gtm.adapter.http.testing.fuzz.Operation.Parameter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Requests as the contract wants them. */
final class ValidRequests {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private final Random random;

  ValidRequests(Random random) {
    this.random = random;
  }

  FuzzRequest of(Operation operation, Actor actor) {
    FuzzRequest request = new FuzzRequest(operation);
    if (!operation.isPublic()) {
      request.header("Authorization", "Bearer " + actor.credential());
    }
    Optional<JsonNode> record = actor.known().any(operation.collection());
    request.path =
        VARIABLE
            .matcher(operation.path())
            .replaceAll(match -> variable(match, operation, actor, record));
    query(request, actor);
    for (Parameter parameter : operation.in("header")) {
      if (parameter.isRequired() || random.nextInt(3) == 0) {
        request.header(parameter.name(), header(parameter, actor, record));
      }
    }
    if (operation.bodyType() != null) {
      request.header("Content-Type", operation.bodyType());
      request.json(body(operation, actor, record));
    }
    return request;
  }

  private String variable(
      MatchResult match, Operation operation, Actor actor, Optional<JsonNode> record) {
    String name = match.group(1);
    boolean isFirst = operation.path().indexOf('{') == match.start();
    Optional<JsonNode> meant = isFirst ? record : actor.known().namedBy(name);
    return meant.map(found -> found.path("id").asText()).orElseGet(this::newId);
  }

  private void query(FuzzRequest request, Actor actor) {
    String next = actor.nextPage(request.path);
    if (next != null && request.method.equals("GET") && random.nextInt(4) == 0) {
      request.query.add(next);
      return;
    }
    for (Parameter parameter : request.operation.in("query")) {
      // nobody can make up a cursor
      boolean isChosen = random.nextInt(4) == 0 && !parameter.name().equals("cursor");
      if (parameter.isRequired() || isChosen) {
        add(request, parameter, value(parameter, actor));
      }
    }
  }

  private static void add(FuzzRequest request, Parameter parameter, JsonNode value) {
    if (value.isObject() && parameter.isExploded()) {
      value
          .properties()
          .forEach(part -> request.parameter(part.getKey(), part.getValue().asText()));
    } else if (value.isArray() && parameter.isExploded()) {
      value.forEach(item -> request.parameter(parameter.name(), item.asText()));
    } else if (value.isArray()) {
      StringBuilder items = new StringBuilder();
      value.forEach(item -> items.append(items.isEmpty() ? "" : ",").append(item.asText()));
      request.parameter(parameter.name(), items.toString());
    } else {
      request.parameter(parameter.name(), value.asText());
    }
  }

  private JsonNode value(Parameter parameter, Actor actor) {
    boolean hasExample = !parameter.examples().isEmpty();
    return hasExample && random.nextBoolean()
        ? parameter.examples().get(random.nextInt(parameter.examples().size()))
        : actor.values().value(parameter.name(), parameter.schema());
  }

  private String header(Parameter parameter, Actor actor, Optional<JsonNode> record) {
    String tag = record.map(found -> actor.known().tag(found.path("id").asText())).orElse(null);
    return switch (parameter.name()) {
      case "If-Match" -> tag != null && random.nextInt(4) > 0 ? tag : "*";
      case "If-None-Match" -> tag != null ? tag : "\"1-0\"";
      case "Idempotency-Key" -> newId();
      default -> value(parameter, actor).asText().replaceAll("[^\\x21-\\x7e]", "x");
    };
  }

  private JsonNode body(Operation operation, Actor actor, Optional<JsonNode> record) {
    boolean hasExample = actor.takesExamples() && !operation.bodyExamples().isEmpty();
    if (hasExample && random.nextInt(5) < 2) {
      int chosen = random.nextInt(operation.bodyExamples().size());
      return actor.values().adapted(operation.bodyExamples().get(chosen));
    }
    return record.isPresent() && operation.path().endsWith("}")
        ? actor.values().changed(operation.bodySchema(), record.get())
        : actor.values().value("", operation.bodySchema());
  }

  private String newId() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
