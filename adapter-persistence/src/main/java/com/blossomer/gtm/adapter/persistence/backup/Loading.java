package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Loads all rows of a backup into empty tables, within the transaction of a connection. */
final class Loading {

  /** {@code COPY FROM} runs on no table whose Row-Level Security applies to who runs it. */
  private static final String UNFORCED =
      """
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity
      limit 1""";

  private final Connection connection;
  private final ArchiveReader archive;
  private final Progress progress;
  private final Manifest manifest;

  Loading(Connection connection, ArchiveReader archive, Progress progress) {
    this.connection = connection;
    this.archive = archive;
    this.progress = progress;
    this.manifest = archive.manifest();
  }

  void run() throws SQLException, IOException {
    List<Table> tables = Emptiness.require(connection);
    Map<String, SavedTable> saved =
        manifest.tables().stream().collect(toMap(SavedTable::name, identity()));
    requireSameTables(tables, saved);
    load(tables, saved);
    setSequences();
    forceAgain(tables);
  }

  /** Else something would be lost without a word. */
  private void requireSameTables(List<Table> tables, Map<String, SavedTable> saved) {
    Set<String> without = new HashSet<>(saved.keySet());
    for (Table table : tables) {
      SavedTable rows = saved.get(table.name());
      boolean isThere = rows != null && rows.columns().equals(table.columns());
      if (!isThere && !manifest.leftOut().contains(table.name())) {
        throw differs("Table " + table.name());
      }
      without.remove(table.name());
    }
    if (!without.isEmpty()) {
      throw differs("Table " + without.iterator().next());
    }
  }

  private BackupException differs(String what) {
    return new BackupException(
        "%s is not the same in the backup and in the database, though both have the schema version %s: nothing was restored."
            .formatted(what, manifest.schemaVersion()));
  }

  private void load(List<Table> tables, Map<String, SavedTable> saved)
      throws SQLException, IOException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    long done = 0;
    for (Table table : tables) {
      SavedTable rows = saved.get(table.name());
      if (rows == null) {
        continue;
      }
      progress.at("Restoring " + table.name(), done, manifest.rows());
      try (ArchiveReader.Entry entry = archive.read(rows)) {
        long loaded = copies.copyIn(table.copyIn(), entry.content());
        // the file could have been changed since it was checked
        entry.requireUnchanged();
        if (loaded != rows.rows()) {
          throw new BackupException(
              "The table %s should have %d rows and got %d: nothing was restored."
                  .formatted(table.name(), rows.rows(), loaded));
        }
      }
      done += rows.rows();
    }
  }

  private void setSequences() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(to_regclass(?), ?, ?)")) {
      for (SavedSequence sequence : manifest.sequences()) {
        statement.setString(1, "public." + Table.quoted(sequence.name()));
        statement.setLong(2, sequence.lastValue());
        statement.setBoolean(3, sequence.called());
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          if (row.getObject(1) == null) {
            throw differs("Sequence " + sequence.name());
          }
        }
      }
    }
  }

  private void forceAgain(List<Table> tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        if (table.isolated()) {
          statement.execute("alter table " + table.quotedName() + " force row level security");
        }
      }
      try (ResultSet row = statement.executeQuery(UNFORCED)) {
        if (row.next()) {
          throw new BackupException(
              "Row-Level Security is not forced on table %s: nothing was restored."
                  .formatted(row.getString(1)));
        }
      }
    }
  }
}
