package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An object with its members in their order, doubled ones included. */
record JsonObject(Origin origin, List<Member> members, String flaw) implements JsonValue {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

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

  /** The members that {@link #get} would find, in their order. */
  List<Member> lastingMembers() {
    Set<String> later = new HashSet<>();
    List<Member> lasting = new ArrayList<>();
    for (int i = members.size() - 1; i >= 0; i--) {
      if (later.add(members.get(i).name())) {
        lasting.add(members.get(i));
      }
    }
    Collections.reverse(lasting);
    return lasting;
  }

  /** Whether this is what becomes of a list whose items were copied as members. */
  boolean isNumbered() {
    return !members.isEmpty()
        && members.stream().allMatch(member -> NUMBER.matcher(member.name()).matches());
  }
}
