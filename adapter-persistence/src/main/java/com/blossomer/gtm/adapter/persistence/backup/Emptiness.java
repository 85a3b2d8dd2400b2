package com.blossomer.gtm.adapter.persistence.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Whether a database holds anything of anybody. */
final class Emptiness {

  private Emptiness() {}

  /**
   * Fails unless every table is empty, and keeps them so until the end of the transaction.
   * Row-Level Security is not forced from here on, so that the owner sees and writes every row;
   * nobody else can look meanwhile.
   *
   * @return the tables on which it has to be forced again
   */
  static List<Table> require(Connection connection) throws SQLException {
    List<Table> tables = Catalog.tables(connection);
    try (Statement statement = connection.createStatement()) {
      // a database in use is told by its users, before anything is locked
      statement.execute("set local app.purpose = 'backup'");
      for (Table table : tables) {
        if (table.name().equals("users") && hasRows(statement, table)) {
          throw notEmpty(table);
        }
      }
      for (Table table : tables) {
        if (table.isolated()) {
          statement.execute("alter table " + table.quotedName() + " no force row level security");
        } else {
          statement.execute("lock table " + table.quotedName() + " in access exclusive mode");
        }
        if (hasRows(statement, table)) {
          throw notEmpty(table);
        }
      }
    }
    return tables;
  }

  private static boolean hasRows(Statement statement, Table table) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select exists (select from " + table.quotedName() + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static BackupException notEmpty(Table table) {
    return new BackupException(
        "The database is not empty (table %s has rows): restore into a new database, or a new data directory; nothing was changed."
            .formatted(table.name()));
  }
}
