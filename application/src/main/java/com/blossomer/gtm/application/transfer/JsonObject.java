package com.blossomer.gtm.application.transfer;

import java.util.List;

/** An object with its members in their order, doubled ones included. */
record JsonObject(Origin origin, List<Member> members, String flaw) implements JsonValue {
  record Member(String name, JsonValue value) {}

  JsonObject {
    members = List.copyOf(members);
  }

  JsonObject(Origin origin, List<Member> members) {
    this(origin, members, JsonValue.flawOf(members.stream().map(Member::value).toList()));
  }

  @Override
  public List<JsonValue> children() {
    return members.stream().map(Member::value).toList();
  }

  /**
   * The value of a member named in camel case; a member in snake case is taken where there is none.
   * Of doubled members the last one counts, as in JavaScript. Null when there is no such member.
   */
  JsonValue get(String name) {
    JsonValue sameMeaning = null;
    for (int i = members.size() - 1; i >= 0; i--) {
      Member member = members.get(i);
      if (member.name().equals(name)) {
        return member.value();
      }
      if (sameMeaning == null && CamelCase.of(member.name()).equals(name)) {
        sameMeaning = member.value();
      }
    }
    return sameMeaning;
  }

  boolean has(String name) {
    return get(name) != null;
  }
}
