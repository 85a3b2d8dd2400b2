package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * A record that a store found, and why.
 *
 * @param words the words of the record that were found, as {@link SearchText} writes them
 * @param passages where they stand: at most one for each field
 */
public record SearchMatch(FoundRecord record, Set<String> words, List<Passage> passages) {

  public SearchMatch {
    requireNonNull(record, "record");
    words = Set.copyOf(words);
    passages = List.copyOf(passages);
  }
}
