package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the members of an object into values that the model accepts, and takes the leaves that
 * arrive unchanged. What has another type than asked for is not taken; a member with a part that
 * could not be read is not there at all.
 */
final class Fields {
  static final String UNNAMED = "(unnamed)";

  private final Claim claim;
  private final JsonObject object;

  /**
   * @param object null for one that is not there
   */
  Fields(Claim claim, JsonObject object) {
    this.claim = claim;
    this.object = object;
  }

  /** The member, untouched; null when there is none. */
  JsonValue get(String name) {
    JsonValue value = object == null ? null : object.get(name);
    return value == null || value.flaw() != null ? null : value;
  }

  boolean hasAny(String... names) {
    for (String name : names) {
      if (get(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** A text; null when there is none. */
  String text(String name) {
    JsonValue value = get(name);
    takeNull(value);
    expect(value, JsonText.class, "a text");
    return value instanceof JsonText text ? fit(text, Violations.MAX_TEXT) : null;
  }

  /** A text that must not be blank, at most as long as a name may be. */
  String name(String name) {
    return orUnnamed(name, Violations.MAX_NAME);
  }

  /** A text that must not be blank. */
  String requiredText(String name) {
    return orUnnamed(name, Violations.MAX_TEXT);
  }

  private String orUnnamed(String name, int limit) {
    JsonValue value = get(name);
    if (value instanceof JsonText text && !fitted(text, limit).isBlank()) {
      return fit(text, limit);
    }
    takeNull(value);
    claim.note(
        "unnamed",
        value == null ? object : value,
        "There is no " + name + "; it is " + UNNAMED + ".");
    return UNNAMED;
  }

  /** A text that names something outside, where a number means its digits. */
  String id(String name) {
    JsonValue value = get(name);
    if (value instanceof JsonNumber number) {
      claim.take(number);
      claim.note("numeric_id", number, "It is a number; its digits are the text.");
      return number.value();
    }
    return text(name);
  }

  /** True or false; null when it is neither. */
  Boolean flag(String name) {
    JsonValue value = get(name);
    takeNull(value);
    expect(value, JsonBoolean.class, "true or false");
    if (value instanceof JsonBoolean flag) {
      claim.take(flag);
      return flag.value();
    }
    return null;
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(String name) {
    if (get(name) instanceof JsonText single) {
      return List.of(fit(single, Violations.MAX_TEXT));
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(name)) {
      if (item instanceof JsonText text) {
        texts.add(fit(text, Violations.MAX_TEXT));
      } else {
        expect(item, JsonText.class, "a text");
      }
    }
    return texts;
  }

  /** The items of a list, untouched. */
  List<JsonValue> items(String name) {
    JsonValue value = get(name);
    takeNull(value);
    expect(value, JsonList.class, "a list");
    if (!(value instanceof JsonList list)) {
      return List.of();
    }
    claim.open(list);
    if (list.items().isEmpty()) {
      claim.take(list);
    }
    return limited(list, list.items());
  }

  /** The objects in a list that have at least one of these members. */
  List<Fields> objects(String name, String... members) {
    List<Fields> objects = new ArrayList<>();
    for (JsonValue item : items(name)) {
      if (item instanceof JsonObject found && new Fields(claim, found).hasAny(members)) {
        objects.add(of(found));
      }
    }
    return objects;
  }

  /** The members of an object; none when it is not there. */
  Fields below(String name) {
    return in(get(name));
  }

  /** The members of a value within this object; none when it is no object. */
  Fields in(JsonValue value) {
    takeNull(value);
    expect(value, JsonObject.class, "an object");
    if (!(value instanceof JsonObject found)) {
      return new Fields(claim, null);
    }
    if (found.members().isEmpty()) {
      claim.take(found);
    }
    return of(found);
  }

  /** The members of this object, a map, that {@link #get} would find, in their order. */
  List<JsonObject.Member> members() {
    if (object == null) {
      return List.of();
    }
    claim.isMap(object);
    Set<String> later = new HashSet<>();
    List<JsonObject.Member> lasting = new ArrayList<>();
    for (int i = object.members().size() - 1; i >= 0; i--) {
      JsonObject.Member member = object.members().get(i);
      if (later.add(member.name())) {
        lasting.add(member);
      }
    }
    Collections.reverse(lasting);
    return limited(object, lasting);
  }

  private Fields of(JsonObject inner) {
    claim.open(inner);
    return new Fields(claim, inner);
  }

  Claim claim() {
    return claim;
  }

  private <T> List<T> limited(JsonValue at, List<T> items) {
    if (items.size() <= Violations.MAX_ITEMS) {
      return items;
    }
    claim.note(
        "too_many",
        at,
        "Of " + items.size() + " items the first " + Violations.MAX_ITEMS + " are in the record.");
    return items.subList(0, Violations.MAX_ITEMS);
  }

  private void expect(JsonValue value, Class<? extends JsonValue> type, String words) {
    if (value != null && !(value instanceof JsonNull) && !type.isInstance(value)) {
      claim.expect(value, words);
    }
  }

  private void takeNull(JsonValue value) {
    if (value instanceof JsonNull) {
      claim.take(value);
    }
  }

  private static String fitted(JsonText text, int limit) {
    return Storable.cut(Storable.replaced(text.value()), limit);
  }

  private String fit(JsonText text, int limit) {
    String fitted = fitted(text, limit);
    if (fitted.equals(text.value())) {
      claim.take(text);
      return fitted;
    }
    claim.change();
    if (!Storable.holds(text.value())) {
      claim.note(
          "not_storable",
          text,
          "A character that no database text can hold is U+FFFD in the record; the exact text is a"
              + " leftover.");
    }
    if (text.value().length() > limit) {
      claim.note(
          "cut",
          text,
          "The text is cut to " + limit + " characters in the record; the whole is a leftover.");
    }
    return fitted;
  }
}
