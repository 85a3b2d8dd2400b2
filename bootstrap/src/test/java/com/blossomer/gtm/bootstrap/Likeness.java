package com.blossomer.gtm.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holds what a page shows against what was really answered. An ellipsis in a text stands for any
 * part of it, a member named by one for any further members, an item for any further items.
 */
final class Likeness {

  private static final String ANY = "…";

  private Likeness() {}

  static boolean isLike(String shown, String real) {
    return Pattern.compile(Pattern.quote(shown).replace(ANY, "\\E.*\\Q"), Pattern.DOTALL)
        .matcher(real)
        .matches();
  }

  /** Where the real value is not as shown; empty when it is. */
  static List<String> differences(JsonNode shown, JsonNode real) {
    List<String> found = new ArrayList<>();
    compare("", shown, real, found);
    return found;
  }

  private static void compare(String place, JsonNode shown, JsonNode real, List<String> found) {
    if (shown.isObject() && real.isObject()) {
      compareMembers(place, shown, real, found);
    } else if (shown.isArray() && real.isArray()) {
      compareItems(place, shown, real, found);
    } else if (isAny(shown)) {
      return;
    } else if (shown.isTextual() && real.isTextual()) {
      if (!isLike(shown.textValue(), real.textValue())) {
        found.add(place + ": " + shown + " but was " + real);
      }
    } else if (!shown.equals(real)) {
      found.add(place + ": " + shown + " but was " + real);
    }
  }

  private static void compareMembers(
      String place, JsonNode shown, JsonNode real, List<String> found) {
    for (Map.Entry<String, JsonNode> member : shown.properties()) {
      String name = member.getKey();
      if (name.equals(ANY)) {
        continue;
      }
      if (real.has(name)) {
        compare(place + "/" + name, member.getValue(), real.get(name), found);
      } else {
        found.add(place + "/" + name + " is not there");
      }
    }
    if (!shown.has(ANY)) {
      real.properties().stream()
          .filter(member -> !shown.has(member.getKey()))
          .forEach(member -> found.add(place + "/" + member.getKey() + " is not shown"));
    }
  }

  private static void compareItems(
      String place, JsonNode shown, JsonNode real, List<String> found) {
    boolean isOpen = !shown.isEmpty() && isAny(shown.get(shown.size() - 1));
    int wanted = isOpen ? shown.size() - 1 : shown.size();
    if (isOpen ? real.size() < wanted : real.size() != wanted) {
      found.add(place + ": " + wanted + " items but were " + real.size());
      return;
    }
    for (int i = 0; i < wanted; i++) {
      compare(place + "/" + i, shown.get(i), real.get(i), found);
    }
  }

  private static boolean isAny(JsonNode shown) {
    return shown.isTextual() && shown.textValue().equals(ANY);
  }
}
