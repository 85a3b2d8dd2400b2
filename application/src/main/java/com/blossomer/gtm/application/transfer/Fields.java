package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the members of an object into values that the model accepts, and takes the leaves that
 * arrive unchanged. What has another type than asked for is not taken; a member with a part that
 * could not be read is not there at all.
 */
final class Fields {
  static final String UNNAMED = "(unnamed)";

  private final Claim claim;
  private final JsonObject object;
  private final Fitting fitting;
  private final Items items;

  /**
   * @param object null for one that is not there
   */
  Fields(Claim claim, JsonObject object) {
    this.claim = claim;
    this.object = object;
    fitting = new Fitting(claim);
    items = new Items(claim);
  }

  /** The member, untouched; null when there is none. */
  JsonValue get(String name) {
    JsonValue value = object == null ? null : object.get(name);
    return value == null || value.flaw() != null ? null : value;
  }

  /** The members of that meaning, untouched: that in camel case first, then those in snake case. */
  List<JsonValue> spellings(String name) {
    if (object == null) {
      return List.of();
    }
    return object.lastingMembers().stream()
        .filter(member -> CamelCase.of(member.name()).equals(name))
        .sorted(Comparator.comparing(member -> !member.name().equals(name)))
        .map(JsonObject.Member::value)
        .filter(value -> value.flaw() == null)
        .toList();
  }

  boolean hasAny(String... names) {
    for (String name : names) {
      if (get(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** The member, untouched, even when a part of it could not be read. */
  JsonValue raw(String name) {
    return object == null ? null : object.get(name);
  }

  /**
   * A text; null when there is none. Of several names the first counts under which something is
   * said; what repeats it is merged.
   */
  String text(String... names) {
    JsonValue value = first(Alternatives::isSaying, names);
    claim.takeNull(value);
    claim.expect(value, JsonText.class, "a text");
    return value instanceof JsonText text ? fitting.text(text) : null;
  }

  /** A text that must not be blank, at most as long as a name may be. */
  String name(String... names) {
    return orUnnamed(Violations.MAX_NAME, names);
  }

  /** A text that must not be blank. */
  String requiredText(String... names) {
    return orUnnamed(Violations.MAX_TEXT, names);
  }

  private String orUnnamed(int limit, String... names) {
    JsonValue value = first(v -> v instanceof JsonText t && !Fitting.isBlank(t, limit), names);
    if (value instanceof JsonText text && !Fitting.isBlank(text, limit)) {
      return fitting.text(text, limit);
    }
    claim.takeNull(value);
    claim.note(
        "unnamed",
        value == null ? object : value,
        "There is no " + names[0] + "; it is " + UNNAMED + ".");
    return UNNAMED;
  }

  /** A text that names something outside, where a number means its digits. */
  String id(String name) {
    return digits(name, "numeric_id", "The id is a number; its digits are the id.");
  }

  /** A time as it was written, where a number means its digits. */
  String time(String name) {
    return digits(name, "numeric_time", "The time is a number; its digits are the original time.");
  }

  private String digits(String name, String code, String detail) {
    if (get(name) instanceof JsonNumber number) {
      claim.take(number);
      claim.note(code, number, detail);
      return number.value();
    }
    return text(name);
  }

  /** True or false; null when it is neither. */
  Boolean flag(String name) {
    JsonValue value = get(name);
    claim.takeNull(value);
    claim.expect(value, JsonBoolean.class, "true or false");
    if (value instanceof JsonBoolean flag) {
      claim.take(flag);
      return flag.value();
    }
    return null;
  }

  /** A whole number as it is written; null when it is none, or written in another way. */
  Long wholeNumber(String name) {
    JsonValue value = get(name);
    claim.takeNull(value);
    if (value instanceof JsonNumber number && number.value().matches("0|-?[1-9][0-9]{0,17}")) {
      claim.take(number);
      return Long.valueOf(number.value());
    }
    return null;
  }

  /**
   * The texts of a list; a single text is a list of one, an empty one none. Of several names the
   * first counts under which something is said; what repeats it is merged.
   */
  List<String> texts(String... names) {
    JsonValue value = first(v -> Alternatives.isSaying(v) || !v.children().isEmpty(), names);
    if (value instanceof JsonText single) {
      String text = fitting.text(single);
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items.of(value)) {
      if (item instanceof JsonText text) {
        texts.add(fitting.text(text));
      } else {
        claim.expect(item, JsonText.class, "a text");
      }
    }
    return texts;
  }

  /** The items of a list, untouched. */
  List<JsonValue> items(String name) {
    return items.of(get(name));
  }

  /** The texts in a value within this object, untouched: itself, or the items of a list. */
  List<JsonText> textsOf(JsonValue value) {
    if (value instanceof JsonText single) {
      return List.of(single);
    }
    List<JsonText> texts = new ArrayList<>();
    for (JsonValue item : itemsOf(value)) {
      if (item instanceof JsonText text) {
        texts.add(text);
      } else {
        claim.expect(item, JsonText.class, "a text");
      }
    }
    return texts;
  }

  /** The members of an object; none when it is not there. */
  Fields below(String name) {
    return in(get(name));
  }

  /** The members of a value within this object; none when it is no object. */
  Fields in(JsonValue value) {
    claim.takeNull(value);
    claim.expect(value, JsonObject.class, "an object");
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
    return items.limited(object, object.lastingMembers());
  }

  private Fields of(JsonObject inner) {
    claim.open(inner);
    return new Fields(claim, inner);
  }

  Claim claim() {
    return claim;
  }

  Fitting fitting() {
    return fitting;
  }

  /** The items of a value within this object, when it is a list. */
  List<JsonValue> itemsOf(JsonValue value) {
    return items.of(value);
  }

  /** As many of the items as a record can have. */
  <T> List<T> limited(JsonValue at, List<T> all) {
    return items.limited(at, all);
  }

  /** The first member of those names that is as wanted, else the first that is there. */
  private JsonValue first(Predicate<JsonValue> wanted, String... names) {
    List<JsonValue> there = Stream.of(names).map(this::get).filter(Objects::nonNull).toList();
    return Alternatives.first(there, wanted, claim);
  }
}
