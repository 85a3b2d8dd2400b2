package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.ListField;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fields that queries know are those of the contract's schemas, all of them. */
class FieldsTest {

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void everyDocumentedFieldCanBeQueried(EntityKind kind) {
    String schema = kind.word().substring(0, 1).toUpperCase() + kind.word().substring(1);
    Map<String, String> documented = new TreeMap<>();
    collect(documented, "", TestApi.contract().schema(schema));

    assertThat(known(QueryFields.of(kind))).isEqualTo(documented);
  }

  /** The fields with their types; those of the items of lists with brackets. */
  private static Map<String, String> known(QueryFields<?> fields) {
    Map<String, String> known = new TreeMap<>();
    fields.scalars().forEach(field -> known.put(field.path(), type(field)));
    for (ListField<?, ?> list : fields.lists()) {
      for (Field<?> field : list.fields()) {
        known.put(list.pathOf(field), type(field) + "[]");
      }
    }
    return known;
  }

  private static String type(Field<?> field) {
    return field.type() == FieldType.CLASSIFIED ? "pair" : field.type().word();
  }

  private static void collect(Map<String, String> found, String path, JsonNode schema) {
    JsonNode resolved = TestApi.contract().resolved(schema);
    JsonNode properties = resolved.path("properties");
    boolean isPair = properties.has("value") && properties.has("label") && properties.size() == 2;
    if (isPair) {
      found.put(path, "pair");
    }
    if (resolved.path("type").asText().equals("array")) {
      Map<String, String> items = new TreeMap<>();
      collect(items, path, resolved.path("items"));
      items.forEach((name, type) -> found.put(name, type + "[]"));
    } else if (properties.isObject()) {
      properties
          .properties()
          .forEach(
              property ->
                  collect(
                      found,
                      path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                      property.getValue()));
    } else {
      found.put(path, leaf(resolved));
    }
  }

  private static String leaf(JsonNode schema) {
    String type =
        schema.path("type").isArray()
            ? schema.at("/type/0").asText()
            : schema.path("type").asText();
    return switch (type) {
      case "integer" -> "number";
      case "boolean" -> "boolean";
      default ->
          switch (schema.path("format").asText()) {
            case "uuid" -> "uuid";
            case "date-time" -> "time";
            default -> schema.has("enum") ? "word" : "text";
          };
    };
  }
}
