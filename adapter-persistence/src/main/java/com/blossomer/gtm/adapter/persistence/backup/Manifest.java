package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param createdAt when the snapshot was taken, by the clock of the database
 * @param postgres the version of the server it was taken from
 * @param schemaVersion of the migrations
 * @param leftOut tables whose rows are not in it, since they are of use for moments only
 */
public record Manifest(
    Instant createdAt,
    String postgres,
    String schemaVersion,
    List<SavedTable> tables,
    List<SavedSequence> sequences,
    List<String> leftOut) {
  public Manifest {
    requireNonNull(createdAt, "createdAt");
    requireNonNull(postgres, "postgres");
    requireNonNull(schemaVersion, "schemaVersion");
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    leftOut = List.copyOf(leftOut);
  }

  /** The rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(SavedTable::rows).sum();
  }

  /** The length of all entries before they were compressed. */
  public long bytes() {
    return tables.stream().mapToLong(SavedTable::bytes).sum();
  }

  /** The rows of one table; 0 if it is not in the backup. */
  public long rows(String table) {
    return tables.stream()
        .filter(saved -> saved.name().equals(table))
        .mapToLong(SavedTable::rows)
        .sum();
  }
}
