package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** A sign-in link or a session as the store keeps it: by hash only. */
public record KeptSecret(
    UUID id, UserId userId, String hash, Instant createdAt, Instant expiresAt) {

  public KeptSecret {
    requireNonNull(id, "id");
    requireNonNull(userId, "userId");
    requireNonNull(hash, "hash");
    requireNonNull(createdAt, "createdAt");
    requireNonNull(expiresAt, "expiresAt");
  }
}
