package com.blossomer.gtm.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The rows of one user, which the server copies from files for another one. */
final class CopiedRows implements AutoCloseable {

  private static final int PORT_LINE = 3;

  /** What belongs to users and is filled from outside, with the tables that each refers to. */
  private static final String TABLES =
      """
      select t.table_name,
        (select string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
         from information_schema.columns c
         where c.table_schema = t.table_schema and c.table_name = t.table_name
           and c.is_generated = 'NEVER'),
        (select coalesce(string_agg(distinct f.confrelid::regclass::text, ','), '')
         from pg_constraint f
         where f.contype = 'f' and f.conrelid = format('%I.%I', t.table_schema, t.table_name)::regclass)
      from information_schema.tables t
      where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'
        and exists (select from information_schema.columns c
                    where c.table_schema = t.table_schema and c.table_name = t.table_name
                      and c.column_name = 'user_id')
      order by 1""";

  private record Table(String name, String columns, Set<String> parents) {}

  private record CopiedFile(Table table, Path path) {}

  private final Connection connection;
  private final Path directory;
  private final List<Table> tables;
  private List<CopiedFile> files = List.of();

  private CopiedRows(Connection connection, Path directory) throws SQLException {
    this.connection = connection;
    this.directory = directory;
    tables = parentsFirst();
  }

  /** Connects as the superuser, whom no policy binds, to the database in a data directory. */
  static CopiedRows connect(Path data) throws IOException, SQLException {
    Properties credentials = new Properties();
    try (Reader reader = Files.newBufferedReader(data.resolve("credentials.properties"))) {
      credentials.load(reader);
    }
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(PORT_LINE);
    Connection connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port.strip() + "/blossomer",
            "blossomer_superuser",
            credentials.getProperty("superuser.password"));
    return new CopiedRows(connection, Files.createDirectory(data.resolve("copied")));
  }

  /** Writes all rows of one user into files, as rows of the other one; returns their number. */
  long write(String user, String other) throws SQLException {
    List<CopiedFile> written = new ArrayList<>();
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        Path file = directory.resolve(table.name());
        String columns = table.columns().replaceFirst("\\buser_id\\b", "'" + other + "'::uuid");
        long count =
            statement.executeLargeUpdate(
                "copy (select %s from %s where user_id = '%s' and not exists (select from %s where user_id = '%s')) to '%s'"
                    .formatted(columns, table.name(), user, table.name(), other, file));
        rows += count;
        if (count > 0) {
          written.add(new CopiedFile(table, file));
        }
      }
    }
    files = written;
    return rows;
  }

  /** Copies the files that were written last into their tables, in one transaction. */
  void copy() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (CopiedFile file : files) {
        statement.execute(
            "copy %s (%s) from '%s'"
                .formatted(file.table().name(), file.table().columns(), file.path()));
      }
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private List<Table> parentsFirst() throws SQLException {
    List<Table> waiting = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        Set<String> parents = Set.of(rows.getString(3).split(","));
        waiting.add(new Table(rows.getString(1), rows.getString(2), parents));
      }
    }
    Set<Table> ordered = new LinkedHashSet<>();
    while (ordered.size() < waiting.size()) {
      int before = ordered.size();
      for (Table table : waiting) {
        boolean isReady =
            waiting.stream()
                .filter(other -> table.parents().contains(other.name()) && other != table)
                .allMatch(ordered::contains);
        if (isReady) {
          ordered.add(table);
        }
      }
      if (ordered.size() == before) {
        throw new IllegalStateException("The tables refer to each other in a circle.");
      }
    }
    return List.copyOf(ordered);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
