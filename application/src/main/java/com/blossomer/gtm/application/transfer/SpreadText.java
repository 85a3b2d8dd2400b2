package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that the old app spread into an object, one member a character, on 2 and 3 July 2025: a
 * page that came instead of an analysis.
 */
final class SpreadText {
  private static final int UNMISTAKABLE = 20;

  private final JsonObject object;
  private final List<JsonText> characters = new ArrayList<>();
  private final List<JsonValue> others = new ArrayList<>();

  private SpreadText(JsonObject object) {
    this.object = object;
    for (JsonObject.Member member : object.members()) {
      boolean isNext = member.name().equals(Integer.toString(characters.size()));
      if (isNext && member.value() instanceof JsonText text && text.value().length() == 1) {
        characters.add(text);
      } else {
        others.add(member.value());
      }
    }
  }

  /**
   * Whether an object is nothing but such a text, and the address that was asked for. Without the
   * address it has to be longer than what others may number so.
   */
  static boolean isIn(JsonObject object) {
    if (!object.has("0")) {
      return false;
    }
    SpreadText text = new SpreadText(object);
    return object.has("_inputUrl")
        ? !text.characters.isEmpty() && text.others.size() == 1
        : text.characters.size() >= UNMISTAKABLE && text.others.isEmpty();
  }

  /** Quarantines the text as one, and the rest beside it. */
  static void quarantine(JsonObject object, KeyLedger key, Journal journal) {
    SpreadText text = new SpreadText(object);
    StringBuilder joined = new StringBuilder(text.characters.size());
    text.characters.forEach(character -> joined.append(character.value()));
    journal.quarantineParts(
        key,
        text.object,
        text.characters,
        joined.toString(),
        "It is a text of a failed analysis that was kept character by character; here it is whole.");
    text.others.forEach(
        other -> journal.quarantine(key, other, "It is what a failed analysis was asked for."));
  }
}
