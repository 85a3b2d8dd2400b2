package com.blossomer.gtm.application.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports the members of objects that a browser would not have shown as they stand in the text. */
final class OddMembers {
  private static final Set<String> OF_PROTOTYPES = Set.of("__proto__", "constructor", "prototype");

  private final Journal journal;
  private final KeyLedger key;
  private final Set<String> later = new HashSet<>();

  OddMembers(Journal journal, KeyLedger key) {
    this.journal = journal;
    this.key = key;
  }

  void report(JsonValue value) {
    if (value instanceof JsonObject object) {
      report(object.members());
    }
    value.children().forEach(this::report);
  }

  private void report(List<JsonObject.Member> members) {
    later.clear();
    for (int i = members.size() - 1; i >= 0; i--) {
      JsonObject.Member member = members.get(i);
      if (!later.add(member.name())) {
        journal.decide(
            key,
            member.value(),
            "doubled_member",
            "The member comes again in its object; the last one counts, and this one is kept beside"
                + " it.");
      }
      if (OF_PROTOTYPES.contains(member.name())) {
        journal.decide(
            key,
            member.value(),
            "prototype_member",
            "The name of the member has a meaning of its own in JavaScript; it is kept like any"
                + " other.");
      }
    }
  }
}
