package com.blossomer.gtm.adapter.persistence.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to save, from the database itself: nothing that comes later is forgotten. */
final class Catalog {

  private static final String TABLES =
      """
      select c.relname,
        array(
          select a.attname::text from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          order by a.attnum) as columns,
        array(
          select quote_ident(a.attname)
            || case when a.attcollation <> 0 then ' collate "C"' else '' end
          from pg_index i
          cross join unnest(i.indkey::smallint[]) with ordinality as k (attnum, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
          where i.indrelid = c.oid and i.indisprimary
          order by k.place) as key_order,
        array(
          select distinct p.relname::text from pg_constraint f
          join pg_class p on p.oid = f.confrelid
          where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid
          order by 1) as parents,
        c.relrowsecurity,
        not c.relforcerowsecurity or exists (
          select from pg_policy p
          where p.polrelid = c.oid and p.polname = 'backup' and c.relowner = any (p.polroles)
        ) as readable
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition
      order by c.relname""";

  private static final String SEQUENCES =
      """
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'S'
      order by relname""";

  private static final String SCHEMA_VERSION =
      """
      select version from public.flyway_schema_history
      where success and version is not null
      order by installed_rank desc limit 1""";

  private Catalog() {}

  /** The last migration of the schema; empty when there is no schema. */
  static Optional<String> schemaVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return first(statement, "select to_regclass('public.flyway_schema_history')::text").isEmpty()
          ? Optional.empty()
          : first(statement, SCHEMA_VERSION);
    }
  }

  private static Optional<String> first(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
    }
  }

  /** The tables but the schema's own history, each behind those that its rows refer to. */
  static List<Table> tables(Connection connection) throws SQLException {
    Map<String, Table> tables = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        if (!rows.getString("relname").equals(LeftOut.SCHEMA_HISTORY)) {
          Table table = table(rows);
          tables.put(table.name(), table);
        }
      }
    }
    return inOrder(tables);
  }

  private static Table table(ResultSet row) throws SQLException {
    return new Table(
        row.getString("relname"),
        texts(row, "columns"),
        texts(row, "key_order"),
        texts(row, "parents"),
        row.getBoolean("relrowsecurity"),
        row.getBoolean("readable"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static List<Table> inOrder(Map<String, Table> tables) {
    List<Table> ordered = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    List<Table> left = new ArrayList<>(tables.values());
    while (!left.isEmpty()) {
      List<Table> next =
          left.stream().filter(table -> placed.containsAll(table.parents())).toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("Foreign keys form a cycle: " + left);
      }
      next.forEach(table -> placed.add(table.name()));
      ordered.addAll(next);
      left.removeAll(next);
    }
    return ordered;
  }

  /** Where each sequence stands, which no transaction holds still. */
  static List<SavedSequence> sequences(Connection connection) throws SQLException {
    List<SavedSequence> sequences = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(SEQUENCES)) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (String name : names) {
        try (ResultSet row =
            statement.executeQuery(
                "select last_value, is_called from public." + Table.quoted(name))) {
          row.next();
          sequences.add(new SavedSequence(name, row.getLong(1), row.getBoolean(2)));
        }
      }
    }
    return sequences;
  }
}
