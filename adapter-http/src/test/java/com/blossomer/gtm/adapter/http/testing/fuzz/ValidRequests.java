package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.blossomer.gtm.adapter.http.testing.fuzz.Operation.Parameter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Requests as the contract wants them. */
final class ValidRequests {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private static final String[] OPERATORS = {
    "", "", ".eq", ".ne", ".in", ".contains", ".starts", ".gte", ".lte", ".gt", ".lt", ".exists"
  };

  private final Random random;

  ValidRequests(Random random) {
    this.random = random;
  }

  FuzzRequest of(Operation operation, Actor actor) {
    FuzzRequest request = new FuzzRequest(operation, actor);
    boolean isInSession =
        actor.cookie() != null && (operation.isForSessions() || random.nextInt(8) == 0);
    if (isInSession) {
      request.header("Cookie", actor.cookie());
    } else if (!operation.isPublic() && !operation.isForSessions()) {
      request.header("Authorization", "Bearer " + actor.credential());
    }
    if (isInSession || operation.isPublic()) {
      // as a browser does it on a page of this server
      request.header("Origin", "http://" + FuzzRequest.HOST);
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
    boolean isLeftOut = !operation.isBodyNeeded() && random.nextInt(3) == 0;
    if (operation.bodyType() != null && !isLeftOut) {
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
      if (isChosen && isFilters(parameter)) {
        filter(request, actor);
      } else if (parameter.isRequired() || isChosen) {
        add(request, parameter, value(parameter, actor));
      }
    }
  }

  /** Any member is a parameter of its own: so it is with filters, named by paths of fields. */
  private static boolean isFilters(Parameter parameter) {
    return parameter.isExploded() && parameter.schema().has("additionalProperties");
  }

  /** A condition that a known record meets, or would with another operator. */
  private void filter(FuzzRequest request, Actor actor) {
    Optional<JsonNode> record = actor.known().any(request.operation.collection());
    StringBuilder path = new StringBuilder();
    JsonNode node = record.orElse(NullNode.instance);
    while (node.isContainerNode() && !node.isEmpty()) {
      if (node.isObject()) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        path.append(path.isEmpty() ? "" : ".").append(name);
        node = node.path(name);
      } else {
        node = node.get(0);
      }
    }
    String operator = OPERATORS[random.nextInt(OPERATORS.length)];
    String value = operator.equals(".exists") ? "true" : node.asText();
    request.parameter(path.isEmpty() ? "id" : path + operator, value);
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
