package com.blossomer.gtm.domain.model.query;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of a record, by whose items the record can be found.
 *
 * @param path its JSON path within the record
 * @param items reads the list, which is never null
 * @param fields the values of an item
 */
public record ListField<R, T>(String path, Function<R, List<T>> items, List<Field<T>> fields) {

  public ListField {
    requireNonNull(path, "path");
    requireNonNull(items, "items");
    fields = List.copyOf(fields);
  }

  static <R> ListField<R, String> ofTexts(String path, Function<R, List<String>> items) {
    return new ListField<>(
        path, items, List.of(Field.<String>text("", Function.identity()).required()));
  }

  static <R, E extends Enum<E> & Word> ListField<R, Classified<E>> ofClassified(
      String path, Class<E> vocabulary, Function<R, List<Classified<E>>> items) {
    return new ListField<>(path, items, Field.classified("", vocabulary, Function.identity()));
  }

  /** The same list, of all whose values an index exists. */
  ListField<R, T> fast() {
    return new ListField<>(path, items, fields.stream().map(Field::fast).toList());
  }

  /** The same list, seen from what holds its owner. */
  <S> ListField<S, T> within(Function<S, R> owner) {
    return new ListField<>(path, owner.andThen(items), fields);
  }

  /** The field of an item by its path within the item. */
  Optional<Field<T>> field(String name) {
    return fields.stream().filter(field -> field.path().equals(name)).findFirst();
  }

  /** The path of a field of an item, within the record. */
  public String pathOf(Field<?> field) {
    return field.path().isEmpty() ? path : path + "." + field.path();
  }
}
