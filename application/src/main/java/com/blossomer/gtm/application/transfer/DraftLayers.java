package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The copies of one record that lie within each other, the outermost first: in that one the user
 * edited.
 */
final class DraftLayers {
  private static final List<String> COPIES = List.of("data", "personaData");

  private final JsonObject whole;
  private final boolean isEnvelope;
  private final List<JsonObject> layers;

  private DraftLayers(JsonObject whole, boolean isEnvelope, List<JsonObject> layers) {
    this.whole = whole;
    this.isEnvelope = isEnvelope;
    this.layers = layers;
  }

  static DraftLayers of(JsonObject whole) {
    boolean hasContent = COPIES.stream().anyMatch(whole::has);
    boolean isEnvelope = whole.has("tempId") || whole.has("entityType") && hasContent;
    List<JsonObject> layers = new ArrayList<>(List.of(whole));
    for (int i = 0; i < layers.size(); i++) {
      for (String copy : COPIES) {
        if (layers.get(i).get(copy) instanceof JsonObject inner) {
          layers.add(inner);
        }
      }
    }
    // an envelope around nothing may have lost its content to a shallow merge of both
    boolean isApart = isEnvelope && layers.size() > 1;
    return new DraftLayers(
        whole, isEnvelope, List.copyOf(isApart ? layers.subList(1, layers.size()) : layers));
  }

  /** All of the draft, the envelope included. */
  JsonObject whole() {
    return whole;
  }

  /** Whether the old app's own members for drafts are around, or among, those of the record. */
  boolean isEnvelope() {
    return isEnvelope;
  }

  boolean isNested() {
    return layers.size() > 1;
  }

  /** The copies; the first is the user's. */
  List<JsonObject> all() {
    return layers;
  }

  JsonObject first() {
    return layers.get(0);
  }

  boolean isLayer(JsonValue value) {
    return value instanceof JsonObject && layers.stream().anyMatch(layer -> layer == value);
  }

  /** The members of the first copy, and of each later one those that no earlier one has. */
  List<JsonObject.Member> members() {
    List<JsonObject.Member> members = new ArrayList<>();
    Set<String> earlier = new HashSet<>();
    for (JsonObject layer : layers) {
      Set<String> own = new HashSet<>();
      for (JsonObject.Member member : layer.members()) {
        String name = CamelCase.of(member.name());
        if (!isLayer(member.value()) && !earlier.contains(name)) {
          members.add(member);
          own.add(name);
        }
      }
      earlier.addAll(own);
    }
    return members;
  }

  /** The values of the members named so, in camel or snake case, the outermost first. */
  List<JsonValue> values(String name) {
    List<JsonValue> values = new ArrayList<>();
    if (layers.get(0) != whole) {
      add(values, whole, name);
    }
    layers.forEach(layer -> add(values, layer, name));
    return values;
  }

  private static void add(List<JsonValue> values, JsonObject layer, String name) {
    JsonValue value = layer.get(name);
    if (value != null && value.flaw() == null) {
      values.add(value);
    }
  }
}
