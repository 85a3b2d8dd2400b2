package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * The place of a record in a list ordered by creation time, then id: the key of keyset pagination.
 */
public record PageKey(Instant createdAt, UUID id) implements Comparable<PageKey> {

  private static final Comparator<UUID> UNSIGNED =
      Comparator.<UUID, Long>comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private static final Comparator<PageKey> ORDER =
      Comparator.comparing(PageKey::createdAt).thenComparing(PageKey::id, UNSIGNED);

  public PageKey {
    requireNonNull(createdAt, "createdAt");
    requireNonNull(id, "id");
  }

  /**
   * The order of PostgreSQL, which compares a UUID's bytes as unsigned; {@link UUID#compareTo} does
   * not.
   */
  @Override
  public int compareTo(PageKey other) {
    return ORDER.compare(this, other);
  }
}
