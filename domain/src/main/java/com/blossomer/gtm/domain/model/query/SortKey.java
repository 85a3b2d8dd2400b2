package com.blossomer.gtm.domain.model.query;

import static java.util.Objects.requireNonNull;

/**
 * A field by which records are sorted; records without a value come last, whatever the direction.
 *
 * @param path the JSON path of a single value of the record
 */
public record SortKey(String path, boolean isDescending) {

  public SortKey {
    requireNonNull(path, "path");
  }

  /** As it is written in an address: {@code -updatedAt}. */
  @Override
  public String toString() {
    return (isDescending ? "-" : "") + path;
  }
}
