package com.blossomer.gtm.domain.model.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items what is on this page, in the order of the list
 * @param nextKey where the next page begins; null on the last page
 */
public record Page<T>(List<T> items, PageKey nextKey) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page from what was read to fill it.
   *
   * @param read up to one item more than the limit: that one tells whether there is a next page
   */
  public static <T extends Aggregate> Page<T> of(List<T> read, int limit) {
    return of(read, limit, record -> new PageKey(record.createdAt(), record.uuid()));
  }

  /**
   * A page from what was read to fill it.
   *
   * @param read up to one item more than the limit: that one tells whether there is a next page
   * @param key the place of an item in its list
   */
  public static <T> Page<T> of(List<T> read, int limit, Function<T, PageKey> key) {
    if (read.size() <= limit) {
      return new Page<>(read, null);
    }
    return new Page<>(read.subList(0, limit), key.apply(read.get(limit - 1)));
  }

  /** Where the next page begins; empty on the last page. */
  public Optional<PageKey> next() {
    return Optional.ofNullable(nextKey);
  }

  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(items.stream().map(mapping).toList(), nextKey);
  }
}
