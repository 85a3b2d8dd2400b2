package com.blossomer.gtm.adapter.http.json;

import com.blossomer.gtm.domain.error.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON merge patch (RFC 7396). */
public final class MergePatch {

  private MergePatch() {}

  /**
   * The members that a patch removes although the target, which has all of its kind, has none of
   * that name: typing errors that would vanish, since a removal leaves no trace in the result.
   */
  public static List<Violation> removalsOfNothing(JsonNode target, JsonNode patch) {
    List<Violation> found = new ArrayList<>();
    collectRemovalsOfNothing(target, patch, "", found);
    return found;
  }

  private static void collectRemovalsOfNothing(
      JsonNode target, JsonNode patch, String pointer, List<Violation> found) {
    if (!target.isObject() || !patch.isObject()) {
      return;
    }
    for (Map.Entry<String, JsonNode> member : patch.properties()) {
      String place = Pointers.of(pointer, member.getKey());
      if (member.getValue().isNull() && !target.has(member.getKey())) {
        found.add(new Violation(place, "unknown_member", "There is no such member here."));
      }
      collectRemovalsOfNothing(target.path(member.getKey()), member.getValue(), place, found);
    }
  }

  /** The target with the patch applied; both stay as they are. */
  public static JsonNode apply(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                result.remove(member.getKey());
              } else {
                JsonNode before = result.path(member.getKey());
                result.set(member.getKey(), apply(before, member.getValue()));
              }
            });
    return result;
  }
}
