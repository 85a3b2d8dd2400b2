package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.core.Utils;

/**
 * A table as the catalog has it.
 *
 * @param columns those that are written, in their order; generated ones are computed again
 * @param order the terms of its primary key, in an order that is the same on every server
 * @param parents the tables that its foreign keys refer to, itself aside
 * @param isolated whether Row-Level Security is on
 * @param readable whether the policy for backups lets the owner read it
 */
record Table(
    String name,
    List<String> columns,
    List<String> order,
    List<String> parents,
    boolean isolated,
    boolean readable) {
  Table {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
    parents = List.copyOf(parents);
  }

  String quotedName() {
    return "public." + quoted(name);
  }

  /** Writes its rows in the text format of {@code COPY}. */
  String copyOut() {
    return "copy (select %s from %s%s) to stdout"
        .formatted(
            quotedColumns(),
            quotedName(),
            order.isEmpty() ? "" : " order by " + String.join(", ", order));
  }

  /** Reads what {@link #copyOut} writes. */
  String copyIn() {
    return "copy %s (%s) from stdin".formatted(quotedName(), quotedColumns());
  }

  private String quotedColumns() {
    return columns.stream().map(Table::quoted).collect(joining(", "));
  }

  static String quoted(String identifier) {
    try {
      return Utils.escapeIdentifier(null, identifier).toString();
    } catch (SQLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
