package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Contract;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The contract explains itself: everything has a description, and a valid example. */
class ExamplesTest {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final Contract contract = TestApi.contract();
  private final JsonNode document = contract.document();

  @Test
  void everyBodyHasAnExample() {
    List<String> lacking = new ArrayList<>();
    forEachBody(
        (place, media) -> {
          if (examples(media).isEmpty()) {
            lacking.add(place);
          }
        });

    assertThat(lacking).isEmpty();
  }

  @Test
  void everyExampleIsValid() {
    List<String> wrong = new ArrayList<>();
    forEachBody(
        (place, media) ->
            examples(media)
                .forEach(
                    (name, value) -> {
                      Set<?> violations = contract.violations(media.path("schema"), value);
                      if (!violations.isEmpty()) {
                        wrong.add(place + " " + name + " " + violations);
                      }
                    }));

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyExampleIsShownSomewhere() {
    String text = document.toString();

    document
        .at("/components/examples")
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(text).contains("\"#/components/examples/" + name + "\""));
  }

  @Test
  void everyOperationAndParameterIsDescribed() {
    Set<String> ids = new TreeSet<>();
    Set<String> tags = new TreeSet<>();
    document.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
    forEachOperation(
        (place, operation) -> {
          assertThat(operation.path("summary").asText()).as(place).isNotBlank();
          assertThat(operation.path("description").asText()).as(place).isNotBlank();
          assertThat(ids.add(operation.path("operationId").asText(place + " has none")))
              .as(place)
              .isTrue();
          assertThat(tags).as(place).contains(operation.at("/tags/0").asText());
          operation
              .path("parameters")
              .forEach(
                  parameter ->
                      assertThat(contract.resolve(parameter).path("description").asText())
                          .as("%s %s", place, parameter)
                          .isNotBlank());
        });
  }

  private void forEachOperation(BiConsumer<String, JsonNode> action) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          action.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
        }
      }
    }
  }

  /** Every request body and every answer of every operation. */
  private void forEachBody(BiConsumer<String, JsonNode> action) {
    forEachOperation(
        (place, operation) -> {
          forEachMedia(place, operation.path("requestBody"), action);
          for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            forEachMedia(place + " " + answer.getKey(), answer.getValue(), action);
          }
        });
  }

  private void forEachMedia(String place, JsonNode body, BiConsumer<String, JsonNode> action) {
    contract
        .resolve(body)
        .path("content")
        .properties()
        .forEach(media -> action.accept(place + " " + media.getKey(), media.getValue()));
  }

  private Map<String, JsonNode> examples(JsonNode media) {
    Map<String, JsonNode> examples = new TreeMap<>();
    if (media.has("example")) {
      examples.put("example", media.path("example"));
    }
    media
        .path("examples")
        .properties()
        .forEach(
            example ->
                examples.put(example.getKey(), contract.resolve(example.getValue()).path("value")));
    return examples;
  }
}
