package com.blossomer.gtm.adapter.http.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Says in words what a schema (JSON Schema 2020-12) takes. */
final class Types {

  private static final int DEEPEST = 4;

  private final Document document;

  Types(Document document) {
    this.document = document;
  }

  /** Writes the type of a value, with a link where it has a table of its own. */
  void write(Html html, JsonNode schema) {
    write(html, schema, 0);
  }

  private void write(Html html, JsonNode schema, int depth) {
    JsonNode resolved = document.resolve(schema);
    if (hasTable(resolved)) {
      String name = Document.name(schema);
      if (name.isEmpty()) {
        html.text("object");
      } else {
        html.link("#schema-" + name, name);
      }
    } else if (depth > DEEPEST) {
      html.text("…");
    } else if (resolved.has("oneOf") || resolved.has("anyOf")) {
      alternatives(html, resolved, depth);
    } else if (isA(resolved, "array")) {
      html.text("list" + bounds(resolved, "minItems", "maxItems", "") + " of ");
      write(html, resolved.path("items"), depth + 1);
      orNull(html, resolved);
    } else {
      html.text(plain(resolved));
      orNull(html, resolved);
    }
  }

  /** Whether a schema is an object with members to show. */
  boolean hasTable(JsonNode schema) {
    return schema.has("properties") || schema.has("allOf");
  }

  private void alternatives(Html html, JsonNode schema, int depth) {
    List<JsonNode> all = new ArrayList<>();
    schema.path("oneOf").forEach(all::add);
    schema.path("anyOf").forEach(all::add);
    for (int i = 0; i < all.size(); i++) {
      html.text(i == 0 ? "" : " or ");
      write(html, all.get(i), depth + 1);
    }
  }

  private static void orNull(Html html, JsonNode schema) {
    if (schema.path("type").isArray() && isA(schema, "null")) {
      html.text(" or null");
    }
  }

  private static String plain(JsonNode schema) {
    if (schema.has("enum")) {
      List<String> words = new ArrayList<>();
      schema.path("enum").forEach(word -> words.add(word.asText()));
      return String.join(" | ", words);
    }
    if (schema.has("const")) {
      return schema.path("const").asText();
    }
    String format = schema.path("format").asText();
    if (isA(schema, "string")) {
      String name = format.isEmpty() ? "text" : format.equals("date-time") ? "time" : format;
      return name.toLowerCase(Locale.ROOT).replace("uuid", "UUID")
          + bounds(schema, "minLength", "maxLength", " characters");
    }
    if (isA(schema, "integer") || isA(schema, "number")) {
      return "number" + bounds(schema, "minimum", "maximum", "");
    }
    if (isA(schema, "boolean")) {
      return "true | false";
    }
    if (isA(schema, "null")) {
      return "null";
    }
    return isA(schema, "object") ? "object" : "anything";
  }

  private static String bounds(JsonNode schema, String lowest, String highest, String unit) {
    String low = number(schema.path(lowest));
    String high = number(schema.path(highest));
    String range =
        low.isEmpty() || low.equals("0")
            ? (high.isEmpty() ? "" : "at most " + high)
            : high.isEmpty() ? "at least " + low : low + " to " + high;
    return range.isEmpty() ? "" : " (" + range + unit + ")";
  }

  private static String number(JsonNode node) {
    return node.isNumber() ? String.format(Locale.ROOT, "%,d", node.asLong()) : "";
  }

  private static boolean isA(JsonNode schema, String wanted) {
    JsonNode type = schema.path("type");
    TreeSet<String> types = new TreeSet<>();
    types.add(type.asText());
    type.forEach(each -> types.add(each.asText()));
    return types.contains(wanted);
  }
}
