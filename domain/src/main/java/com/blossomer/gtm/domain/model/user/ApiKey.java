package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Violations;
import java.time.Instant;
import java.util.Set;

/**
 * A key for programs. Its secret is shown once, at creation, and kept only as a hash.
 *
 * @param prefix the part of the secret by which its owner recognizes it
 * @param expiresAt null for a key that never expires
 * @param lastUsedAt exact to about a minute; null until first used
 * @param revokedAt null while the key is valid
 */
public record ApiKey(
    ApiKeyId id,
    UserId userId,
    String name,
    String prefix,
    String hash,
    Set<Scope> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt,
    Instant revokedAt) {

  public ApiKey {
    requireNonNull(id, "id");
    requireNonNull(userId, "userId");
    requireNonNull(prefix, "prefix");
    requireNonNull(hash, "hash");
    requireNonNull(createdAt, "createdAt");
    scopes = Set.copyOf(scopes);
    Violations check = new Violations();
    check.requiredName("name", name);
    if (scopes.isEmpty()) {
      check.add("scopes", "required", "A key needs at least one scope.");
    }
    if (expiresAt != null && !expiresAt.isAfter(createdAt)) {
      check.add("expiresAt", "in_the_past", "The expiry must be in the future.");
    }
    check.throwIfAny();
  }

  public boolean isValidAt(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** The same key, last used at that time. */
  public ApiKey usedAt(Instant time) {
    return new ApiKey(
        id, userId, name, prefix, hash, scopes, createdAt, expiresAt, time, revokedAt);
  }
}
