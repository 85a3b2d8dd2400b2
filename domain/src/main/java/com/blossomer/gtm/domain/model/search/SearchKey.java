package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** The place of a record among those found: by score, then the last changed, then kind and id. */
public record SearchKey(int score, Instant updatedAt, EntityKind kind, UUID id)
    implements Comparable<SearchKey> {

  private static final Comparator<SearchKey> ORDER =
      Comparator.comparing(SearchKey::score)
          .thenComparing(SearchKey::updatedAt)
          .reversed()
          .thenComparing(SearchKey::kind)
          .thenComparing(key -> key.id().toString());

  public SearchKey {
    requireNonNull(updatedAt, "updatedAt");
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  public static SearchKey of(FoundRecord found) {
    return new SearchKey(found.score(), found.updatedAt(), found.kind(), found.id());
  }

  @Override
  public int compareTo(SearchKey other) {
    return ORDER.compare(this, other);
  }
}
