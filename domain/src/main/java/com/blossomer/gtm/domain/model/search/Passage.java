package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

/** A text of a found record, or a part of a long one, that holds a word that was looked for. */
public record Passage(String field, String text) {

  public Passage {
    requireNonNull(field, "field");
    requireNonNull(text, "text");
  }
}
