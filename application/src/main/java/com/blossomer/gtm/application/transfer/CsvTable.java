package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A CSV file with the rows that records give.
 *
 * @param name that of the file, without its ending
 * @param header the names of the columns
 */
record CsvTable<R>(String name, List<String> header, Rows<R> rows) {
  private static final List<String> ENVELOPE =
      List.of(
          "id",
          "version",
          "createdAt",
          "updatedAt",
          "source.importId",
          "source.key",
          "source.path",
          "source.originalId",
          "source.originalTimestamp",
          "source.contentHash");

  /** Writes the rows of a record. */
  @FunctionalInterface
  interface Rows<R> {
    void write(R row, CsvWriter to) throws IOException;
  }

  /** A table with one row a record: what the store knows about it, then its content. */
  static <R extends Aggregate> CsvTable<R> ofRecords(
      String name, List<String> columns, Function<R, List<?>> content) {
    List<String> header = new ArrayList<>(ENVELOPE);
    header.addAll(columns);
    return new CsvTable<>(
        name,
        header,
        (record, to) -> {
          List<Object> row = new ArrayList<>(envelope(record));
          row.addAll(content.apply(record));
          to.row(row);
        });
  }

  /** A table of a list of texts: the record, the place in the list from 1 on, and the text. */
  static <R extends Aggregate> CsvTable<R> ofTexts(
      String name, String parent, String column, Function<R, List<String>> texts) {
    return ofItems(name, parent, List.of(column), texts, List::of);
  }

  /** A table of a list: the record, the place in the list from 1 on, and the item. */
  static <R extends Aggregate, T> CsvTable<R> ofItems(
      String name,
      String parent,
      List<String> columns,
      Function<R, List<T>> items,
      Function<T, List<?>> content) {
    List<String> header = new ArrayList<>(List.of(parent, "position"));
    header.addAll(columns);
    return new CsvTable<>(
        name,
        header,
        (record, to) -> {
          int position = 1;
          for (T item : items.apply(record)) {
            List<Object> row = new ArrayList<>(List.of(record.uuid(), position++));
            row.addAll(content.apply(item));
            to.row(row);
          }
        });
  }

  private static List<Object> envelope(Aggregate record) {
    List<Object> row = new ArrayList<>();
    row.add(record.uuid());
    row.add(record.version().number());
    row.add(record.createdAt());
    row.add(record.updatedAt());
    Source source = record.source();
    row.add(source == null ? null : source.importId());
    row.add(source == null ? null : source.key());
    row.add(source == null ? null : source.path());
    row.add(source == null ? null : source.originalId());
    row.add(source == null ? null : source.originalTimestamp());
    row.add(source == null ? null : source.contentHash());
    return row;
  }
}
