package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What was found, the best first.
 *
 * @param search what was looked for
 * @param correctedText what was looked for instead, because a word was in no record; or null
 * @param nextKey where the next page begins; null on the last page
 */
public record SearchAnswer(
    Search search, String correctedText, List<SearchHit> items, SearchKey nextKey) {

  public SearchAnswer {
    requireNonNull(search, "search");
    items = List.copyOf(items);
  }

  public Optional<String> corrected() {
    return Optional.ofNullable(correctedText);
  }

  /** Where the next page begins; empty on the last page. */
  public Optional<SearchKey> next() {
    return Optional.ofNullable(nextKey);
  }
}
