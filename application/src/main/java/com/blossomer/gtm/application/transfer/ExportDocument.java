package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.error.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An export of this system that comes as a dump. */
record ExportDocument(List<Part> parts) {
  static final String VERSION = "schemaVersion";

  private static final Set<String> RECORDS =
      Set.of("companies", "targetAccounts", "targetPersonas", "campaigns");

  /**
   * A member of the document.
   *
   * @param entry without what looks like a secret of the old app
   * @param text its value as it came
   */
  record Part(Dump.Entry entry, String text) {}

  /**
   * The export, if this is one: known by its members, in whatever order.
   *
   * @param received the bytes as they came
   * @throws Invalid when it is of a version that this one does not know
   */
  static Optional<ExportDocument> in(byte[] received, Dump dump) {
    List<Dump.Entry> entries = dump.entries();
    Optional<String> version = textOf(entries, VERSION).filter(text -> text.matches("[0-9]{1,9}"));
    boolean hasRecords = RECORDS.stream().anyMatch(key -> isList(textOf(entries, key)));
    if (version.isEmpty() || !hasRecords) {
      return Optional.empty();
    }
    requireKnown(Integer.parseInt(version.get()));
    return Optional.of(new ExportDocument(parts(received, entries)));
  }

  private static void requireKnown(int version) {
    if (version > JsonExport.SCHEMA_VERSION) {
      throw new Invalid(
          "",
          "newer_schema_version",
          "The export has the schema version "
              + version
              + ", and this Blossomer reads versions up to "
              + JsonExport.SCHEMA_VERSION
              + ": update it, then import the export again.");
    }
  }

  /** A user may have written what looks like a secret: in a field of a record it is none. */
  private static List<Part> parts(byte[] received, List<Dump.Entry> entries) {
    boolean hasSecrets = entries.stream().anyMatch(Dump.Entry::hadSecret);
    List<DumpText.Member> members = hasSecrets ? members(received) : List.of();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Dump.Entry entry = entries.get(i);
      boolean known = entry.hadSecret() && members.size() == entries.size();
      parts.add(new Part(entry, known ? members.get(i).text() : entry.text()));
    }
    return parts;
  }

  private static List<DumpText.Member> members(byte[] received) {
    try {
      DumpText document = DumpText.read(Unwrapped.withoutMark(new String(received, UTF_8)));
      return document == null ? List.of() : document.members();
    } catch (NotJson e) {
      return List.of();
    }
  }

  private static Optional<String> textOf(List<Dump.Entry> entries, String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key) && entry.isLast())
        .map(Dump.Entry::text)
        .findFirst();
  }

  private static boolean isList(Optional<String> text) {
    return text.filter(found -> found.startsWith("[")).isPresent();
  }
}
