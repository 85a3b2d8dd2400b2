package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of a kind of record that a search reads.
 *
 * @param path its JSON path without positions, such as {@code buyingSignals.title}
 * @param reader takes its texts from a record, in order; missing ones may be null
 */
public record SearchField<R>(
    String path, Importance importance, Function<R, Stream<String>> reader) {

  public SearchField {
    requireNonNull(path, "path");
    requireNonNull(importance, "importance");
    requireNonNull(reader, "reader");
  }

  /** The texts that are there; one at most, unless the path leads into a list. */
  public List<String> texts(R record) {
    return reader.apply(record).filter(Objects::nonNull).toList();
  }
}
