package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.PageKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A leftover or a quarantined part with its place among all that the user's imports kept.
 *
 * @param position from 0, within its import
 */
public record Kept<T>(ImportId importId, Instant importedAt, int position, T part) {

  /** The order of lists: the oldest import first. */
  public static final Comparator<PageKey> ORDER =
      Comparator.comparing(PageKey::time)
          .thenComparing(PageKey::id, Aggregate.byBytes())
          .thenComparing(Kept::position);

  public Kept {
    requireNonNull(importId, "importId");
    requireNonNull(importedAt, "importedAt");
    requireNonNull(part, "part");
  }

  public PageKey key() {
    return new PageKey(
        List.of(importedAt.toString(), Integer.toString(position)), importId.value());
  }

  /** The position that a key of such a list has. */
  public static int position(PageKey key) {
    return Integer.parseInt(key.values().get(1));
  }
}
