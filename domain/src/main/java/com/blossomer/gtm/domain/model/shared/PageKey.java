package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The place of a record in a list: the key of keyset pagination. It is good for lists of one order
 * only.
 *
 * @param values what the record is sorted by, one value a key of the order, as the store compares
 *     it; null where the record has none
 * @param id breaks ties
 */
public record PageKey(List<String> values, UUID id) {

  public PageKey {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    requireNonNull(id, "id");
  }

  /** The place in a list by time, then id. */
  public static PageKey at(Instant time, UUID id) {
    return new PageKey(List.of(time.toString()), id);
  }

  /** The time of a place in a list by time. */
  public Instant time() {
    return Instant.parse(values.get(0));
  }

  /** The order of lists by time, then id. */
  public static Comparator<PageKey> byTime() {
    return Comparator.comparing(PageKey::time).thenComparing(PageKey::id, Aggregate.byBytes());
  }
}
