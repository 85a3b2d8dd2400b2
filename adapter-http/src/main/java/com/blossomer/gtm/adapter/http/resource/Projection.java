package com.blossomer.gtm.adapter.http.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a JSON document that a client asks for, by their paths. */
final class Projection {

  private final Map<String, Projection> members = new LinkedHashMap<>();
  private boolean isWhole;

  private Projection() {}

  static Projection of(Collection<String> paths) {
    Projection root = new Projection();
    for (String path : paths) {
      Projection at = root;
      for (String name : path.split("\\.")) {
        at = at.members.computeIfAbsent(name, key -> new Projection());
      }
      at.isWhole = true;
    }
    return root;
  }

  /** What is asked for of a member; null when nothing is. */
  Projection member(String name) {
    return members.get(name);
  }

  /** The document with nothing else in it; of a list, each item so. The given one stays. */
  JsonNode apply(JsonNode node) {
    if (isWhole) {
      return node;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode result = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              member -> {
                Projection wanted = members.get(member.getKey());
                if (wanted != null) {
                  result.set(member.getKey(), wanted.apply(member.getValue()));
                }
              });
      return result;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode result = JsonNodeFactory.instance.arrayNode(array.size());
      array.forEach(item -> result.add(apply(item)));
      return result;
    }
    return node;
  }
}
