package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One aggregate as it was read: the texts of its own columns by name, and its lists. */
final class AggregateRow {

  private final UUID id;
  private final Map<String, Integer> columns;
  private final String[] texts;
  private final Map<ListTable<?, ?>, List<?>> lists;

  AggregateRow(
      UUID id, Map<String, Integer> columns, String[] texts, Map<ListTable<?, ?>, List<?>> lists) {
    this.id = id;
    this.columns = columns;
    this.texts = texts;
    this.lists = lists;
  }

  UUID id() {
    return id;
  }

  /** The text of a column; null when the column is null. */
  String text(String column) {
    return texts[columns.get(column)];
  }

  UUID uuid(String column) {
    String text = text(column);
    return text == null ? null : UUID.fromString(text);
  }

  @SuppressWarnings("unchecked") // the list was filled by this table's reader
  <T> List<T> list(ListTable<?, T> table) {
    return (List<T>) lists.getOrDefault(table, List.of());
  }

  Version version() {
    return new Version(Integer.parseInt(text("version")), Long.parseLong(text("incarnation")));
  }

  /** A time that was read as microseconds since the epoch. */
  Instant time(String column) {
    return ofMicros(text(column));
  }

  /** A time from the text of its microseconds since the epoch. */
  static Instant ofMicros(String text) {
    long micros = Long.parseLong(text);
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
  }

  Source source() {
    UUID importId = uuid("source_import_id");
    if (importId == null) {
      return null;
    }
    return new Source(
        new ImportId(importId),
        text("source_key"),
        text("source_path"),
        text("source_original_id"),
        text("source_original_timestamp"),
        text("source_content_hash"));
  }
}
