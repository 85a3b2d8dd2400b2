package com.blossomer.gtm.application.transfer;

import java.util.List;

/** Finds the personas within an account: a list, an object of them, or one alone. */
final class NestedPersonas {
  private static final String MEMBER = "personas";

  private NestedPersonas() {}

  /** What stands where a persona should, each a record of its own if it can be read. */
  static List<JsonValue> of(Fields account) {
    // a persona that cannot be read must not hide the others, so flaws are let pass
    JsonValue value = account.raw(MEMBER);
    List<JsonValue> personas = List.of();
    if (value instanceof JsonNull || isEmpty(value)) {
      account.claim().take(value);
    } else if (value instanceof JsonList list) {
      personas = list.items();
    } else if (value instanceof JsonObject object && Shapes.isPersona(object)) {
      personas = List.of(object);
    } else if (value instanceof JsonObject map && hasObjects(map)) {
      personas = map.lastingMembers().stream().map(JsonObject.Member::value).toList();
      account
          .claim()
          .note("list_as_map", map, "The personas were an object; each of its members is one.");
    }
    personas.forEach(account.claim()::exclude);
    return personas;
  }

  private static boolean isEmpty(JsonValue value) {
    return (value instanceof JsonList || value instanceof JsonObject) && value.children().isEmpty();
  }

  private static boolean hasObjects(JsonObject map) {
    return map.children().stream().anyMatch(JsonObject.class::isInstance);
  }
}
