package com.blossomer.gtm.application.transfer;

/**
 * Compares a draft's stale copies with what the user has: a leaf that says the same is merged, any
 * other stays a leftover.
 */
final class DraftCopies {
  private final DraftLayers layers;
  private final DraftNames names;
  private final JsonObject content;
  private final JsonObject identity;
  private final Claim claim;

  DraftCopies(
      DraftLayers layers, DraftNames names, JsonObject content, JsonObject identity, Claim claim) {
    this.layers = layers;
    this.names = names;
    this.content = content;
    this.identity = identity;
    this.claim = claim;
  }

  void merge() {
    for (JsonObject layer : layers.all()) {
      for (JsonObject.Member member : layer.members()) {
        if (!layers.isLayer(member.value())) {
          String name = CamelCase.of(member.name());
          merge(member.value(), identity.get(name));
          merge(member.value(), names.meant(name));
          merge(member.value(), content.get(name));
          merge(member.value(), layers.first().get(name));
        }
      }
    }
  }

  private void merge(JsonValue value, JsonValue counterpart) {
    if (counterpart == null
        || counterpart == value
        || claim.has(value)
        || isFlawed(value, counterpart)) {
      return;
    }
    if (value instanceof JsonObject object && counterpart instanceof JsonObject same) {
      for (JsonObject.Member member : object.members()) {
        merge(member.value(), counterpart(same, CamelCase.of(member.name())));
      }
    } else if (value instanceof JsonList list && counterpart instanceof JsonList same) {
      int both = Math.min(list.items().size(), same.items().size());
      for (int i = 0; i < both; i++) {
        merge(list.items().get(i), same.items().get(i));
      }
    }
    if (value instanceof JsonList list && list.items().size() == 1) {
      // editing a table made a text of a list of one
      mergeSingle(list.items().get(0), counterpart);
    }
    if (isSameLeaf(value, counterpart)) {
      claim.merge(value);
    }
  }

  private void mergeSingle(JsonValue item, JsonValue counterpart) {
    if (counterpart instanceof JsonText && isSameLeaf(item, counterpart) && !claim.has(item)) {
      claim.merge(item);
    }
  }

  /** The member of that name; editing a table made lower case of the names within. */
  private static JsonValue counterpart(JsonObject object, String name) {
    JsonValue same = object.get(name);
    for (JsonObject.Member member : object.members()) {
      if (same == null && member.name().equalsIgnoreCase(name)) {
        same = member.value();
      }
    }
    return same;
  }

  /** What could not be read whole is quarantined whole. */
  private static boolean isFlawed(JsonValue one, JsonValue other) {
    return one.flaw() != null || other.flaw() != null;
  }

  private static boolean isSameLeaf(JsonValue one, JsonValue other) {
    if (one.getClass() != other.getClass()
        || !one.children().isEmpty()
        || !other.children().isEmpty()) {
      return false;
    }
    return one instanceof JsonText text
        ? text.value().equals(((JsonText) other).value())
        : one instanceof JsonList
            || one instanceof JsonObject
            || one.source().equals(other.source());
  }
}
