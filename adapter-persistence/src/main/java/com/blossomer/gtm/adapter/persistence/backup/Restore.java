package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Unavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Puts a backup into a database that holds nothing yet. All rows come in one transaction: whatever
 * goes wrong, the database is as empty as it was.
 */
public final class Restore {
  private final DatabaseLogin owner;
  private final Migrations migrations;

  private Restore(DatabaseLogin owner, Migrations migrations) {
    this.owner = requireNonNull(owner, "owner");
    this.migrations = requireNonNull(migrations, "migrations");
  }

  /**
   * @param owner logs in as the role that owns the tables, or will
   */
  public static Restore of(DatabaseLogin owner) {
    return of(owner, Migrations.of(owner));
  }

  static Restore of(DatabaseLogin owner, Migrations migrations) {
    return new Restore(owner, migrations);
  }

  /**
   * Only looks whether a file is a backup, and whole.
   *
   * @throws BackupException when it is not
   */
  public static void requireBackup(Path file) {
    ArchiveReader.open(file).close();
  }

  /**
   * Compares everything in a backup with its checksums, without a database.
   *
   * @throws BackupException when it is no backup, or not as it was written
   */
  public static Manifest check(Path file, Progress progress) {
    try (ArchiveReader archive = ArchiveReader.open(file)) {
      archive.verify(progress);
      return archive.manifest();
    }
  }

  /**
   * Checks a backup, brings an empty database to its schema, loads it, and brings the schema to
   * that of this program.
   *
   * @return what was restored
   * @throws BackupException when the backup is not as it was written, or the database not empty, or
   *     the two do not fit
   * @throws Unavailable when the database cannot be reached or refuses
   * @throws StorageFull when the disk of the database is full
   */
  public Manifest restore(Path file, Progress progress) {
    try (ArchiveReader archive = ArchiveReader.open(file)) {
      Manifest manifest = archive.manifest();
      requireKnown(manifest.schemaVersion());
      archive.verify(progress);
      prepareSchema(manifest.schemaVersion());
      OwnerSession.inTransaction(
          owner,
          connection -> {
            new Loading(connection, archive, progress).run();
            connection.commit();
            return null;
          });
      progress.at("Migrating the schema", manifest.rows(), manifest.rows());
      migrations.migrate();
      progress.at("Analyzing the tables", manifest.rows(), manifest.rows());
      OwnerSession.open(owner, Restore::analyze);
      return manifest;
    } catch (IOException e) {
      throw new BackupException(
          "The file %s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private void requireKnown(String version) {
    List<String> known = migrations.versions();
    if (!known.contains(version)) {
      throw new BackupException(
          "The backup has the schema version %s, and this program knows versions up to %s: restore it with the program that made it, or a newer one."
              .formatted(version, known.get(known.size() - 1)));
    }
  }

  private void prepareSchema(String wanted) throws IOException {
    Optional<String> current =
        OwnerSession.inTransaction(
            owner,
            connection -> {
              Optional<String> version = Catalog.schemaVersion(connection);
              if (version.isPresent()) {
                Emptiness.require(connection);
              }
              return version;
            });
    if (current.isPresent()
        && migrations.versions().indexOf(current.get()) > migrations.versions().indexOf(wanted)) {
      throw new BackupException(
          "The database has the schema version %s already, and the backup version %s: restore it into a new database, or a new data directory."
              .formatted(current.get(), wanted));
    }
    migrations.migrateTo(wanted);
  }

  private static Void analyze(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : Catalog.tables(connection)) {
        statement.execute("vacuum (analyze) " + table.quotedName());
      }
      return null;
    }
  }
}
