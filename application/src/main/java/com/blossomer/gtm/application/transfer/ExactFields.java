package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Word;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads the members of an object of an export exactly, and takes their leaves. A member that is not
 * there is null or empty, as one that a later version added; one of another type makes the record a
 * {@link BadRecord}.
 */
final class ExactFields {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
  private static final int UUID_LENGTH = 36;

  private final Claim claim;
  private final JsonObject object;
  private final String place;

  ExactFields(Claim claim) {
    this(claim, claim.root(), claim.root().pointer());
  }

  /**
   * @param object null for one that is not there
   */
  private ExactFields(Claim claim, JsonObject object, String place) {
    this.claim = claim;
    this.object = object;
    this.place = place;
  }

  /** A text that a store can hold; null when there is none. */
  String text(String name) {
    String text = anyText(name);
    if (text != null && !Storable.holds(text)) {
      throw bad(name, "has a character that no database text can hold");
    }
    return text;
  }

  /** A text with any characters; null when there is none. */
  String anyText(String name) {
    JsonValue value = taken(name);
    return value == null ? null : as(JsonText.class, value, name, "a text").value();
  }

  String requiredText(String name) {
    return required(name, text(name));
  }

  String requiredAnyText(String name) {
    return required(name, anyText(name));
  }

  /** SHA-256 in hexadecimal. */
  String hash(String name) {
    String text = requiredText(name);
    if (!SHA_256.matcher(text).matches()) {
      throw bad(name, "is no SHA-256");
    }
    return text;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(name)) {
      JsonText text = as(JsonText.class, item, name, "a list of texts");
      claim.take(text);
      texts.add(text.value());
    }
    return texts;
  }

  /** A whole number; null when there is none. */
  Long number(String name) {
    JsonValue value = taken(name);
    if (value == null) {
      return null;
    }
    try {
      return new BigDecimal(as(JsonNumber.class, value, name, "a number").value()).longValueExact();
    } catch (ArithmeticException e) {
      throw bad(name, "is no whole number");
    }
  }

  long requiredNumber(String name) {
    return required(name, number(name));
  }

  int count(String name) {
    try {
      return Math.toIntExact(requiredNumber(name));
    } catch (ArithmeticException e) {
      throw bad(name, "is too large");
    }
  }

  /** The number of a version. */
  int version(String name) {
    int number = count(name);
    if (number < 1) {
      throw bad(name, "is below 1");
    }
    return number;
  }

  Boolean flag(String name) {
    JsonValue value = taken(name);
    return value == null ? null : as(JsonBoolean.class, value, name, "true or false").value();
  }

  Instant time(String name) {
    return time(name, requiredText(name));
  }

  /** A time; null when there is none. */
  Instant timeIfAny(String name) {
    String text = text(name);
    return text == null ? null : time(name, text);
  }

  private Instant time(String name, String text) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (!time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST)) {
        return time;
      }
    } catch (DateTimeException e) {
      // refused below, like a time out of range
    }
    throw bad(name, "is no time between 1970 and 9999");
  }

  UUID id(String name) {
    String text = text(name);
    return text == null ? null : uuid(name, text);
  }

  UUID requiredId(String name) {
    return required(name, id(name));
  }

  /** An id whose leaf is taken only when the record gets what it names. */
  UUID link(String name) {
    JsonValue value = get(name);
    return value == null || value instanceof JsonNull
        ? null
        : uuid(name, as(JsonText.class, value, name, "an id").value());
  }

  UUID requiredLink(String name) {
    return required(name, link(name));
  }

  <E extends Enum<E> & Word> E word(String name, Class<E> vocabulary) {
    String text = text(name);
    return text == null
        ? null
        : Word.of(vocabulary, text).orElseThrow(() -> bad(name, "is an unknown word"));
  }

  <E extends Enum<E> & Word> E requiredWord(String name, Class<E> vocabulary) {
    return required(name, word(name, vocabulary));
  }

  <E extends Enum<E> & Word> Classified<E> classified(String name, Class<E> vocabulary) {
    return has(name) ? below(name).classified(vocabulary) : nothing(name);
  }

  /** Takes a null, or nothing. */
  <T> T nothing(String name) {
    taken(name);
    return null;
  }

  /** This object as a word with its label. */
  <E extends Enum<E> & Word> Classified<E> classified(Class<E> vocabulary) {
    return new Classified<>(word("value", vocabulary), text("label"));
  }

  /** The members of an object; none when it is not there. */
  ExactFields below(String name) {
    JsonValue value = taken(name);
    return value == null
        ? new ExactFields(claim, null, place + "/" + name)
        : of(as(JsonObject.class, value, name, "an object"));
  }

  /** Whether there is such a member, and it is not null. */
  boolean has(String name) {
    JsonValue value = get(name);
    return value != null && !(value instanceof JsonNull);
  }

  List<ExactFields> objects(String name) {
    List<ExactFields> objects = new ArrayList<>();
    for (JsonValue item : items(name)) {
      objects.add(of(as(JsonObject.class, item, name, "a list of objects")));
    }
    return objects;
  }

  private ExactFields of(JsonObject inner) {
    claim.open(inner);
    if (inner.members().isEmpty()) {
      claim.take(inner);
    }
    return new ExactFields(claim, inner, inner.pointer());
  }

  private List<JsonValue> items(String name) {
    JsonValue value = taken(name);
    if (value == null) {
      return List.of();
    }
    JsonList list = as(JsonList.class, value, name, "a list");
    claim.open(list);
    if (list.items().isEmpty()) {
      claim.take(list);
    }
    return list.items();
  }

  /** The member; null when there is none, or it is null, which is taken, too. */
  private JsonValue taken(String name) {
    JsonValue value = get(name);
    if (value == null) {
      return null;
    }
    if (value.flaw() != null) {
      throw bad(name, "could not be read");
    }
    if (value.children().isEmpty() && !(value instanceof JsonList || value instanceof JsonObject)) {
      claim.take(value);
    }
    return value instanceof JsonNull ? null : value;
  }

  private JsonValue get(String name) {
    return object == null ? null : object.get(name);
  }

  private <V extends JsonValue> V as(Class<V> type, JsonValue value, String name, String what) {
    if (!type.isInstance(value)) {
      throw bad(name, "is not " + what);
    }
    return type.cast(value);
  }

  private UUID uuid(String name, String text) {
    try {
      if (text.length() == UUID_LENGTH) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      // refused below, like one of another length
    }
    throw bad(name, "is no id");
  }

  private <T> T required(String name, T value) {
    if (value == null) {
      throw bad(name, "is missing");
    }
    return value;
  }

  BadRecord bad(String name, String detail) {
    return new BadRecord(place + "/" + name, detail);
  }
}
