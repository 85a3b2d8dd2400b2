package com.blossomer.gtm.adapter.cli.runtime;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What a backup holds.
 *
 * @param createdAt the moment whose state it is
 * @param schemaVersion the last migration at that moment
 */
public record SavedDatabase(
    Instant createdAt, String schemaVersion, long users, int tables, long rows) {
  public SavedDatabase {
    requireNonNull(createdAt, "createdAt");
    requireNonNull(schemaVersion, "schemaVersion");
  }
}
