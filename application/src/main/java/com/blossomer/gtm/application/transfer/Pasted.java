package com.blossomer.gtm.application.transfer;

import java.util.List;

/**
 * Tells one record, or a list of them, from a dump: that is what a generator answers, and what
 * somebody may paste.
 */
final class Pasted {
  /** Under this name a report speaks of it, because it has no key. */
  static final String KEY = "(pasted)";

  private static final String OWN_EXPORT = "schemaVersion";

  private Pasted() {}

  static boolean isRecord(JsonValue value) {
    return value instanceof JsonList list
        ? list.items().stream().anyMatch(Pasted::isOne)
        : isOne(value);
  }

  private static boolean isOne(JsonValue value) {
    return value instanceof JsonObject object
        && object.members().stream().noneMatch(Pasted::isOfDump)
        && (Shapes.readerOf(object).isPresent() || Draft.of(object, "").isPresent());
  }

  /** Whether only a dump has such a member: the old app's key, or a text that is a document. */
  private static boolean isOfDump(JsonObject.Member member) {
    return member.name().equals(OWN_EXPORT)
        || OtherKeys.holdsRecords(member.name())
        || SecretScanner.isSecret(member.name())
        || member.value() instanceof JsonText text && Unwrapped.mayHold(text.value());
  }

  static boolean isPasted(List<Dump.Entry> entries) {
    return entries.size() == 1 && entries.get(0).key().equals(KEY);
  }
}
