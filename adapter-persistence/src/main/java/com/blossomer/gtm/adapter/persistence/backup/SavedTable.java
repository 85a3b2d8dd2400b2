package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table in a backup: its entry holds the rows in the text format of {@code COPY}.
 *
 * @param columns in the order of the entry; generated ones are not among them
 * @param bytes the length of the entry before it was compressed
 * @param sha256 of these bytes, in hexadecimal digits
 */
public record SavedTable(String name, List<String> columns, long rows, long bytes, String sha256) {
  private static final String FOLDER = "tables/";
  private static final String SUFFIX = ".copy";

  public SavedTable {
    requireNonNull(name, "name");
    columns = List.copyOf(columns);
    requireNonNull(sha256, "sha256");
  }

  /** The name of its entry in the file. */
  String entry() {
    return entry(name);
  }

  static String entry(String table) {
    return FOLDER + table + SUFFIX;
  }
}
