package com.blossomer.gtm.domain.model.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list. It has as many items as were asked for, unless the list ends or the items
 * become too large together: {@code nextKey} alone tells whether there are more.
 *
 * @param items what is on this page, in the order of the list
 * @param nextKey where the next page begins; null on the last page
 * @param count how many records the list has on all pages; null when it was not asked for
 */
public record Page<T>(List<T> items, PageKey nextKey, Long count) {

  /**
   * How large the items of a page may be together, in characters of their texts. The first item is
   * there whatever its size.
   */
  public static final long MAX_SIZE = 8 * 1024 * 1024;

  public Page {
    items = List.copyOf(items);
  }

  /** A page of a list that was not counted. */
  public Page(List<T> items, PageKey nextKey) {
    this(items, nextKey, null);
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

  /** How many records the list has on all pages, if that was asked for. */
  public Optional<Long> total() {
    return Optional.ofNullable(count);
  }

  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(items.stream().map(mapping).toList(), nextKey, count);
  }
}
