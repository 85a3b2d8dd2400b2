package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** All that stands in the tables of a database, whoever it belongs to. */
final class StoredContent {
  private static final int GZIP = 0x1f;

  private final ServedDatabase database;

  StoredContent(ServedDatabase database) {
    this.database = database;
  }

  /** Every value of every table as text, what is compressed unpacked. */
  String all() throws SQLException, IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement, "true")) {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
          while (rows.next()) {
            write(rows, content);
          }
        }
      }
    }
    return content.toString(ISO_8859_1);
  }

  /** How many rows each table has that belong to users. */
  Map<String, Long> counts() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    String owned =
        "exists (select from information_schema.columns c where c.table_schema = t.table_schema"
            + " and c.table_name = t.table_name and c.column_name = 'user_id')";
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement, owned)) {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
          rows.next();
          counts.put(table, rows.getLong(1));
        }
      }
    }
    return counts;
  }

  private static List<String> tables(Statement statement, String condition) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select format('%I.%I', table_schema, table_name) from information_schema.tables t"
                + " where table_type = 'BASE TABLE' and table_schema not in"
                + " ('pg_catalog', 'information_schema') and "
                + condition)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void write(ResultSet row, ByteArrayOutputStream content)
      throws SQLException, IOException {
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      if (row.getMetaData().getColumnTypeName(i).equals("bytea")) {
        byte[] bytes = row.getBytes(i);
        content.writeBytes(bytes == null ? new byte[0] : unpacked(bytes));
      } else {
        content.writeBytes(String.valueOf(row.getString(i)).getBytes(UTF_8));
      }
      content.write('\n');
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    if (bytes.length < 2 || bytes[0] != GZIP || bytes[1] != (byte) 0x8b) {
      return bytes;
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    }
  }
}
