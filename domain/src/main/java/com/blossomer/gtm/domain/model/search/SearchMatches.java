package com.blossomer.gtm.domain.model.search;

import java.util.List;
import java.util.Optional;

/**
 * What a store found.
 *
 * @param nextKey where the next page begins; null on the last page
 * @param words what was looked for, in the order in which it was typed, without what was excluded
 */
public record SearchMatches(List<SearchMatch> items, SearchKey nextKey, List<AskedWord> words) {

  public SearchMatches {
    items = List.copyOf(items);
    words = List.copyOf(words);
  }

  /**
   * A page from what was read to fill it.
   *
   * @param read up to one record more than the limit: that one tells whether there is a next page
   */
  public static SearchMatches of(List<SearchMatch> read, int limit, List<AskedWord> words) {
    if (read.size() <= limit) {
      return new SearchMatches(read, null, words);
    }
    return new SearchMatches(
        read.subList(0, limit), SearchKey.of(read.get(limit - 1).record()), words);
  }

  /** Where the next page begins; empty on the last page. */
  public Optional<SearchKey> next() {
    return Optional.ofNullable(nextKey);
  }
}
