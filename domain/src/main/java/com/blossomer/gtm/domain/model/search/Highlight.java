package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

/**
 * Where a record holds what was looked for.
 *
 * @param field the field's JSON path without positions
 * @param snippet a part of its text as HTML: what was found is within {@code <mark>}, everything
 *     else is escaped
 */
public record Highlight(String field, String snippet) {

  public Highlight {
    requireNonNull(field, "field");
    requireNonNull(snippet, "snippet");
  }
}
