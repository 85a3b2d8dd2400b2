package com.blossomer.gtm.domain.model.search;

import com.blossomer.gtm.domain.error.Invalid;
import java.util.Optional;

/**
 * Which part of what a search finds is wanted.
 *
 * @param limit how many records at most, {@value #MIN} to {@value #MAX}
 * @param afterKey the last record of the page before; null for the first page
 */
public record SearchPageRequest(int limit, SearchKey afterKey) {

  public static final int MIN = 1;
  public static final int MAX = 50;
  public static final int DEFAULT = 20;

  public SearchPageRequest {
    if (limit < MIN || limit > MAX) {
      throw new Invalid(
          "/limit", "out_of_range", "The limit must be from " + MIN + " to " + MAX + ".");
    }
  }

  public static SearchPageRequest first() {
    return new SearchPageRequest(DEFAULT, null);
  }

  public Optional<SearchKey> after() {
    return Optional.ofNullable(afterKey);
  }
}
