package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys in the text of a dump with their values, also when the text is damaged.
 *
 * @param flaw why it was read key by key; null when the whole is JSON
 */
record DumpText(List<Member> members, String flaw) {
  /** Under this name a report speaks of what is no key with a value. */
  static final String UNREAD = "(unreadable part of the dump)";

  /**
   * One key, or what stands where one should.
   *
   * @param part which one it is in of several dumps in one
   * @param flaw what is wrong with the text that holds the value; null when nothing is
   */
  record Member(int part, String key, String text, String flaw, boolean isUnread) {}

  /**
   * Reads a text.
   *
   * @return null when it is JSON, but neither an object nor a list of records
   * @throws NotJson when it is neither JSON nor an object with a key that can be read
   */
  static DumpText read(String json) throws NotJson {
    try {
      JsonValue value = JsonReader.readDump(json);
      if (Pasted.isRecord(value)) {
        Member only = new Member(0, Pasted.KEY, value.origin().raw(), null, false);
        return new DumpText(List.of(only), null);
      }
      return value instanceof JsonObject object ? whole(object) : null;
    } catch (NotJson e) {
      Damaged damaged = new Damaged(json);
      damaged.readAll();
      if (!damaged.found) {
        throw e;
      }
      return new DumpText(damaged.members, e.getMessage());
    }
  }

  private static DumpText whole(JsonObject object) {
    List<Member> members = new ArrayList<>();
    for (JsonObject.Member member : object.members()) {
      JsonValue value = member.value();
      String text = value instanceof JsonText held ? held.value() : value.origin().raw();
      members.add(new Member(0, member.name(), text, null, false));
    }
    return new DumpText(members, null);
  }

  /** Reads what is no JSON as a whole: key by key, as far as it goes. */
  private static final class Damaged {
    private final String json;
    private final List<Member> members = new ArrayList<>();
    private boolean found;

    Damaged(String json) {
      this.json = json;
    }

    void readAll() {
      int part = 0;
      int at = Members.afterSpace(json, 0);
      while (json.startsWith("{", at)) {
        Members container = Members.of(json, at);
        for (Members.Member member : container.all()) {
          read(part, member);
        }
        at = Members.afterSpace(json, container.end());
        part++;
      }
      if (at < json.length()) {
        unread(at, json.length());
      }
    }

    private void read(int part, Members.Member member) {
      int colon = Salvage.colonOf(json, member);
      int start = colon < 0 ? member.end() : Members.afterSpace(json, colon + 1);
      String key = start < member.end() ? Salvage.nameOf(json, member, colon) : null;
      if (key == null) {
        unread(member.start(), member.end());
        return;
      }
      found = true;
      String text;
      String flaw = member.whole() ? null : "it ends in the middle";
      try {
        Origin value = new Origin(Place.ROOT, json, start, member.end());
        JsonValue read = JsonReader.read(value, Integer.MAX_VALUE).value();
        text = read instanceof JsonText held ? held.value() : read.origin().raw();
      } catch (NotJson e) {
        boolean isText = json.charAt(start) == '"' && endsAs(member, start);
        text = isText ? Unescaped.at(json, start) : json.substring(start, member.end());
        flaw = e.getMessage();
      }
      members.add(new Member(part, key, text, flaw, false));
    }

    /** Whether the text that begins there is all of the member's value. */
    private boolean endsAs(Members.Member member, int start) {
      int end = Members.endOfText(json, start);
      return end < 0 || end == member.end();
    }

    private void unread(int start, int end) {
      members.add(new Member(0, UNREAD, json.substring(start, end), null, true));
    }
  }
}
