package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A browser that is signed in.
 *
 * @param scopes those of the credential that began it
 * @param apiKeyId the key that began it, with which it ends; null when none did
 */
public record BrowserSession(
    UUID id,
    UserId userId,
    Set<Scope> scopes,
    ApiKeyId apiKeyId,
    Instant createdAt,
    Instant expiresAt) {

  public BrowserSession {
    requireNonNull(id, "id");
    requireNonNull(userId, "userId");
    scopes = Set.copyOf(scopes);
    requireNonNull(createdAt, "createdAt");
    requireNonNull(expiresAt, "expiresAt");
  }
}
