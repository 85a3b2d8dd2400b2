package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a damaged document member by member: lists and objects that are cut off, that have members
 * which are no JSON, that stand one after the other, or that something follows. What cannot be read
 * becomes a {@link JsonUnread} at its place.
 */
final class Salvage {
  private final String document;
  private final List<JsonValue> values = new ArrayList<>();
  private long tokens;
  private boolean found;

  private Salvage(String document) {
    this.document = document;
  }

  /** What the document holds, in its order; empty when no member of it can be read. */
  static List<JsonValue> read(String document) {
    Salvage salvage = new Salvage(document);
    salvage.readAll();
    return salvage.found && salvage.tokens <= JsonLimits.HARD_TOKENS ? salvage.values : List.of();
  }

  private void readAll() {
    List<Members> containers = new ArrayList<>();
    int at = Members.afterSpace(document, 0);
    while (opensAt(at)) {
      Members members = Members.of(document, at);
      containers.add(members);
      at = next(members.end());
    }
    boolean single = containers.size() == 1;
    int index = 0;
    for (Members members : containers) {
      if (document.charAt(members.start()) == '[') {
        readList(members, index);
        index += members.all().size();
      } else {
        readObject(members, single ? Place.ROOT : Place.ROOT.below(index));
        index++;
      }
    }
    if (at < document.length()) {
      values.add(
          unread(Place.ROOT, at, document.length(), "It stands after the end of the value."));
    }
  }

  private boolean opensAt(int at) {
    return at < document.length() && "{[".indexOf(document.charAt(at)) >= 0;
  }

  /** The place after space, and after a comma between two values. */
  private int next(int from) {
    int at = Members.afterSpace(document, from);
    if (at < document.length() && document.charAt(at) == ',') {
      int after = Members.afterSpace(document, at + 1);
      return opensAt(after) ? after : at;
    }
    return at;
  }

  private void readList(Members members, int index) {
    List<JsonValue> items = new ArrayList<>();
    for (Members.Member member : members.all()) {
      Place place = Place.ROOT.below(index + member.index());
      items.add(readValue(place, member.start(), member.end(), member.whole()));
    }
    Origin origin = new Origin(Place.ROOT, document, members.start(), members.end());
    add(members, origin, new JsonList(origin, items));
  }

  private void readObject(Members members, Place place) {
    List<JsonObject.Member> named = new ArrayList<>();
    List<JsonValue> nameless = new ArrayList<>();
    for (Members.Member member : members.all()) {
      int colon = colonOf(document, member);
      int value = colon < 0 ? member.end() : Members.afterSpace(document, colon + 1);
      String name = value < member.end() ? nameOf(document, member, colon) : null;
      if (name == null) {
        nameless.add(unread(place, member.start(), member.end(), "It is no member of an object."));
      } else {
        JsonValue read = readValue(place.below(name), value, member.end(), member.whole());
        named.add(new JsonObject.Member(name, read));
      }
    }
    Origin origin = new Origin(place, document, members.start(), members.end());
    if (!named.isEmpty() || nameless.isEmpty()) {
      add(members, origin, new JsonObject(origin, named));
    }
    values.addAll(nameless);
  }

  private void add(Members members, Origin origin, JsonValue container) {
    boolean empty = members.isEmpty(document);
    found |= empty;
    boolean isReadable = empty || !container.children().isEmpty();
    values.add(isReadable ? container : new JsonUnread(origin, "It has nothing in it.", 1));
  }

  /** The place of the colon after a member's name; -1 when there is none. */
  static int colonOf(String document, Members.Member member) {
    if (document.charAt(member.start()) != '"') {
      return -1;
    }
    int end = Members.endOfText(document, member.start());
    int colon = end < 0 ? member.end() : Members.afterSpace(document, end);
    return colon < member.end() && document.charAt(colon) == ':' ? colon : -1;
  }

  /** The name of a member; null when it is no JSON. */
  static String nameOf(String document, Members.Member member, int colon) {
    try {
      Origin name = new Origin(Place.ROOT, document, member.start(), colon);
      return ((JsonText) JsonReader.read(name, Integer.MAX_VALUE).value()).value();
    } catch (NotJson e) {
      return null;
    }
  }

  private JsonValue readValue(Place place, int start, int end, boolean whole) {
    if (!whole) {
      return unread(place, start, end, "It ends in the middle.");
    }
    try {
      Origin part = new Origin(place, document, start, end);
      JsonReader.Part read = JsonReader.read(part, JsonLimits.MAX_TEXT);
      tokens += read.tokens();
      found = true;
      return tokens > JsonLimits.HARD_TOKENS ? new JsonUnread(part, "", 1) : read.value();
    } catch (NotJson e) {
      return unread(place, start, end, "It is not JSON: " + e.getMessage() + ".");
    }
  }

  private JsonUnread unread(Place place, int start, int end, String flaw) {
    return new JsonUnread(new Origin(place, document, start, end), flaw, 1);
  }
}
