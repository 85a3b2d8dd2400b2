package com.blossomer.gtm.adapter.persistence.search;

/**
 * A column that a search reads.
 *
 * @param bit which bit of a term's fields stands for it; never given to another one later
 * @param path the field's JSON path, as the domain names what is searched
 * @param table the table of a list; null for the record's own
 */
record SearchedColumn(int bit, String path, String table, String column) {

  /** A column of the record's own row. */
  static SearchedColumn own(int bit, String path, String column) {
    return new SearchedColumn(bit, path, null, column);
  }

  /** A column of the items of a list. */
  static SearchedColumn item(int bit, String path, String table, String column) {
    return new SearchedColumn(bit, path, table, column);
  }

  /** The items of a list of plain texts. */
  static SearchedColumn items(int bit, String path, String table) {
    return item(bit, path, table, "value");
  }
}
