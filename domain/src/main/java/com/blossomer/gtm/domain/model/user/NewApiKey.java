package com.blossomer.gtm.domain.model.user;

import java.time.Instant;
import java.util.Set;

/**
 * A key to create.
 *
 * @param name what its owner calls it
 * @param scopes null for the usual ones: read and write
 * @param expiresAt null for a key that never expires
 */
public record NewApiKey(String name, Set<Scope> scopes, Instant expiresAt) {

  public NewApiKey {
    scopes = scopes == null ? Set.of(Scope.READ, Scope.WRITE) : Set.copyOf(scopes);
  }
}
