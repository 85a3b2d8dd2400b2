package com.blossomer.gtm.domain.model.query;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** About how much memory a record takes while it is read and written, in characters. */
final class ContentSize {

  /** What an item costs beside its texts; many empty ones are not for free. */
  private static final int ITEM = 100;

  private ContentSize() {}

  static <R> int of(Collection<Field<R>> scalars, Collection<ListField<R, ?>> lists, R record) {
    long size = ITEM + texts(List.copyOf(scalars), record);
    for (ListField<R, ?> list : lists) {
      size += items(list, record);
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }

  private static <R, T> long items(ListField<R, T> list, R record) {
    return list.items().apply(record).stream()
        .mapToLong(item -> ITEM + texts(list.fields(), item))
        .sum();
  }

  private static <T> long texts(List<Field<T>> fields, T owner) {
    return fields.stream()
        .filter(field -> field.type() == FieldType.TEXT)
        .flatMap(field -> field.of(owner))
        .filter(Objects::nonNull)
        .mapToLong(String::length)
        .sum();
  }
}
