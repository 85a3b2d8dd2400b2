package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.blossomer.gtm.adapter.http.testing.Contract;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that meet a schema of the contract, as far as a schema tells what is valid. */
final class RandomValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 8;
  private static final String KEY = "bgtm_";
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final String[] WORDS = {
    "Acme",
    "naïve",
    "株式会社",
    "مرحبا",
    "🚀🧑‍🚀",
    "O'Brien",
    "\"quoted\"",
    "a\\b",
    "<script>",
    "%27--",
    "'; drop table users; --",
    "${x}",
    "{{y}}",
    "e\u0301",
    "tab\there",
    "line\nbreak",
    "null",
    "0"
  };

  private final Random random;
  private final Contract contract;
  private final KnownRecords known;
  private final String credential;
  private final String mark;

  /**
   * @param credential stands for every key in an example
   * @param mark is a part of every text
   */
  RandomValues(
      Random random, Contract contract, KnownRecords known, String credential, String mark) {
    this.random = random;
    this.contract = contract;
    this.known = known;
    this.credential = credential;
    this.mark = mark;
  }

  /** A value for a parameter of that name. */
  JsonNode value(String name, JsonNode schema) {
    return value(name, schema, 0);
  }

  /** An example of the contract, about records that are known. */
  JsonNode adapted(JsonNode example) {
    JsonNode copy = example.deepCopy();
    if (random.nextBoolean()) {
      adapt(copy);
      return copy;
    }
    // about new records only, which still belong together
    Map<String, String> fresh = new HashMap<>();
    return parsed(
        ID.matcher(copy.toString())
            .replaceAll(id -> fresh.computeIfAbsent(id.group(), old -> newId())));
  }

  private String newId() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private static JsonNode parsed(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  /** A value that may take the place of a record: what a client cannot choose stays as it is. */
  JsonNode changed(JsonNode schema, JsonNode record) {
    JsonNode value = value("", schema, 0);
    JsonNode properties = contract.resolve(schema).path("properties");
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : properties.properties()) {
        String name = property.getKey();
        boolean isFixed =
            name.matches("id|.*Id")
                || isFree(property.getValue())
                || isOfServer(property.getValue());
        if (isFixed && record.has(name) && object.has(name)) {
          object.set(name, record.path(name));
        }
      }
    }
    return value;
  }

  /** What only the server writes; the contract has schemas of their own for it. */
  private static boolean isOfServer(JsonNode referring) {
    return referring.path("$ref").asText().contains("/ReadOnly");
  }

  private void adapt(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (random.nextInt(5) > 0) {
        object.remove("id");
      }
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (member.getValue().asText().startsWith(KEY)) {
          member.setValue(TextNode.valueOf(credential));
        }
      }
      relate(object, object);
    }
    node.forEach(this::adapt);
  }

  private JsonNode value(String name, JsonNode referring, int depth) {
    if (isOfServer(referring)) {
      return NullNode.instance;
    }
    JsonNode schema = contract.resolve(referring);
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (schema.has("enum")) {
      return any(schema.path("enum"));
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return value(name, branch(schema.path(choice), depth), depth);
      }
    }
    if (schema.has("examples") && random.nextInt(5) == 0 && !isId(schema)) {
      return any(schema.path("examples"));
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(name, schema, depth);
      case "string" -> TextNode.valueOf(string(name, schema));
      case "integer" -> JSON.numberNode(integer(schema));
      case "number" -> JSON.numberNode(random.nextDouble() * 100);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> NullNode.instance;
    };
  }

  /** A branch that is not null, mostly; always null where it gets too deep. */
  private JsonNode branch(JsonNode branches, int depth) {
    boolean wantsNull = depth > DEEP || random.nextInt(4) == 0;
    List<JsonNode> fitting = new ArrayList<>();
    branches.forEach(
        branch -> {
          if (wantsNull == contract.resolve(branch).path("type").asText().equals("null")) {
            fitting.add(branch);
          }
        });
    return fitting.isEmpty() ? any(branches) : fitting.get(random.nextInt(fitting.size()));
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      String chosen = any(type).asText();
      return chosen.equals("null") && random.nextBoolean() ? type.get(0).asText() : chosen;
    }
    if (type.isTextual()) {
      return type.asText();
    }
    if (schema.has("properties") || schema.has("allOf")) {
      return "object";
    }
    return "null";
  }

  /** Whether a schema demands nothing: for members that belong to the server. */
  private boolean isFree(JsonNode referring) {
    JsonNode schema = contract.resolve(referring);
    return Stream.of("type", "oneOf", "anyOf", "allOf", "enum", "const").noneMatch(schema::has);
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    for (JsonNode part : schema.path("allOf")) {
      object.setAll(object(contract.resolve(part), depth));
    }
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    boolean isFull = random.nextInt(6) == 0;
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      boolean isChosen = isFull || random.nextInt(10) < (depth > 1 ? 3 : 4);
      if (required.contains(name) || isChosen && depth < DEEP) {
        object.set(name, value(name, property.getValue(), depth + 1));
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      object.set("key" + random.nextInt(9), value("", schema.path("additionalProperties"), depth));
    }
    relate(schema.path("properties"), object);
    return object;
  }

  /** Lets the ids of other records in one object belong together, as those of a known record do. */
  private void relate(JsonNode properties, ObjectNode object) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      boolean isGiven = property.getValue().isTextual();
      if (property.getKey().endsWith("Id") && (isGiven || !isFree(property.getValue()))) {
        names.add(property.getKey());
      }
    }
    int best = 0;
    Map<String, JsonNode> chosen = Map.of();
    for (String name : names) {
      Optional<JsonNode> record = known.namedBy(name);
      if (record.isPresent()) {
        Map<String, JsonNode> ids = new HashMap<>();
        names.forEach(
            other -> {
              if (record.get().path(other).isTextual()) {
                ids.put(other, record.get().path(other));
              }
            });
        ids.put(name, record.get().path("id"));
        if (ids.size() > best) {
          best = ids.size();
          chosen = ids;
        }
      }
    }
    chosen.forEach(object::set);
  }

  private ArrayNode array(String name, JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int min = schema.path("minItems").asInt(0);
    int max = Math.min(schema.path("maxItems").asInt(3), min + 3);
    int size = depth > DEEP ? min : min + random.nextInt(max - min + 1);
    for (int i = 0; i < size; i++) {
      array.add(value(name, schema.path("items"), depth + 1));
    }
    return array;
  }

  private String string(String name, JsonNode schema) {
    if (isId(schema)) {
      return known
          .namedBy(name)
          .or(() -> name.equals("id") ? Optional.empty() : known.any())
          .map(record -> record.path("id").asText())
          .orElseGet(this::newId);
    }
    if (schema.path("format").asText().equals("date-time")) {
      long seconds = 1_767_225_600L + random.nextInt(2_000_000_000);
      return Instant.ofEpochSecond(seconds, random.nextInt(1_000_000) * 1_000L).toString();
    }
    if (schema.has("pattern") && schema.has("examples")) {
      return any(schema.path("examples")).asText();
    }
    int max = schema.path("maxLength").asInt(1_000);
    int wanted = random.nextInt(50) == 0 ? Math.min(max, 3_000) : random.nextInt(20);
    StringBuilder text = new StringBuilder(mark);
    do {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    } while (text.length() < wanted);
    return text.length() > max ? text.substring(0, max) : text.toString();
  }

  private long integer(JsonNode schema) {
    long min = schema.path("minimum").asLong(0);
    long max = schema.path("maximum").asLong(min + 1_000);
    return min + (long) (random.nextDouble() * (max - min + 1));
  }

  private JsonNode any(JsonNode list) {
    return list.get(random.nextInt(list.size()));
  }

  private static boolean isId(JsonNode schema) {
    return schema.path("format").asText().equals("uuid");
  }
}
