package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.error.Invalid;
import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, {@value #MIN} to {@value #MAX}
 * @param afterKey the last record of the page before; null for the first page
 */
public record PageRequest(int limit, PageKey afterKey) {

  public static final int MIN = 1;
  public static final int MAX = 200;
  public static final int DEFAULT = 50;

  public PageRequest {
    if (limit < MIN || limit > MAX) {
      throw new Invalid(
          "/limit", "out_of_range", "The limit must be from " + MIN + " to " + MAX + ".");
    }
  }

  public static PageRequest first(int limit) {
    return new PageRequest(limit, null);
  }

  public static PageRequest first() {
    return first(DEFAULT);
  }

  public Optional<PageKey> after() {
    return Optional.ofNullable(afterKey);
  }
}
