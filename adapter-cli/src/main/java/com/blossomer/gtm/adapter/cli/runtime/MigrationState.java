package com.blossomer.gtm.adapter.cli.runtime;

import static java.util.Objects.requireNonNull;

/**
 * A migration of the schema.
 *
 * @param state a word for a person, such as {@code success} or {@code pending}
 */
public record MigrationState(String version, String description, String state) {
  public MigrationState {
    requireNonNull(version, "version");
    requireNonNull(description, "description");
    requireNonNull(state, "state");
  }
}
