package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.domain.error.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes everything that a database keeps for all its users, as it was at one moment. Requests go
 * on meanwhile: it takes no lock but the one against changes of the schema.
 */
public final class Backup {
  private final DatabaseLogin owner;

  private Backup(DatabaseLogin owner) {
    this.owner = requireNonNull(owner, "owner");
  }

  /**
   * @param owner logs in as the role that owns the tables
   */
  public static Backup of(DatabaseLogin owner) {
    return new Backup(owner);
  }

  /**
   * Writes a zip file, which is described in docs/backup.md.
   *
   * @param target stays open
   * @return what was written
   * @throws BackupException when the schema is not one to back up
   * @throws IOException when the target takes no more
   * @throws Unavailable when the database cannot be reached or refuses
   */
  public Manifest write(OutputStream target, Progress progress) throws IOException {
    requireNonNull(target, "target");
    requireNonNull(progress, "progress");
    return OwnerSession.inTransaction(owner, connection -> write(connection, target, progress));
  }

  private static Manifest write(Connection connection, OutputStream target, Progress progress)
      throws SQLException, IOException {
    List<Table> tables = holdStill(connection);
    String version =
        Catalog.schemaVersion(connection)
            .orElseThrow(
                () ->
                    new BackupException(
                        "The database has no schema yet; run `blossomer db migrate` first."));
    requireReadable(tables);
    List<Table> saved =
        tables.stream().filter(table -> !LeftOut.TABLES.contains(table.name())).toList();
    Instant moment = moment(connection);
    ArchiveWriter archive = new ArchiveWriter(target, moment);
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    List<SavedTable> entries = new ArrayList<>();
    for (Table table : saved) {
      progress.at("Saving " + table.name(), entries.size(), saved.size());
      entries.add(
          archive.add(
              table.name(), table.columns(), entry -> copies.copyOut(table.copyOut(), entry)));
    }
    Manifest manifest =
        new Manifest(
            moment,
            connection.getMetaData().getDatabaseProductVersion(),
            version,
            entries,
            Catalog.sequences(connection),
            tables.stream().map(Table::name).filter(LeftOut.TABLES::contains).sorted().toList());
    archive.finish(manifest);
    return manifest;
  }

  /** Begins the snapshot, with the schema held as it is until the end. */
  private static List<Table> holdStill(Connection connection) throws SQLException {
    List<Table> before = Catalog.tables(connection);
    connection.rollback();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
      if (!before.isEmpty()) {
        // before the first query, which takes the snapshot
        statement.execute(
            "lock table %s in access share mode"
                .formatted(before.stream().map(Table::quotedName).collect(joining(", "))));
      }
      // see V15__backup.sql
      statement.execute("set local app.purpose = 'backup'");
    }
    List<Table> now = Catalog.tables(connection);
    if (!now.equals(before)) {
      throw new BackupException("The schema was just being changed: try again.");
    }
    return now;
  }

  private static void requireReadable(List<Table> tables) {
    String unreadable =
        tables.stream().filter(table -> !table.readable()).map(Table::name).collect(joining(", "));
    if (!unreadable.isEmpty()) {
      throw new BackupException(
          "The owner has no policy to read these tables for a backup: %s. Run `blossomer db migrate` first, then `blossomer db verify`."
              .formatted(unreadable));
    }
  }

  private static Instant moment(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select statement_timestamp()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }
  }
}
