package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A record that was found, and where it holds what was looked for, the best place first. */
public record SearchHit(FoundRecord record, List<Highlight> highlights) {

  public SearchHit {
    requireNonNull(record, "record");
    highlights = List.copyOf(highlights);
  }
}
