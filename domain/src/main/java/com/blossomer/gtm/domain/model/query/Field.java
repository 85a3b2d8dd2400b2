package com.blossomer.gtm.domain.model.query;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value of a record or of an item of a list by which records can be found.
 *
 * @param path its JSON path within the record or item; empty for an item that is itself the value
 * @param words the vocabulary of a word; empty for every other type
 * @param isRequired whether there always is a value
 * @param isFast whether a store answers equality, ranges and beginnings from an index
 * @param values how to read it in its canonical form, null where there is none; a classified value
 *     has two forms, its word and its label, either of which counts
 */
public record Field<T>(
    String path,
    FieldType type,
    List<String> words,
    boolean isRequired,
    boolean isFast,
    List<Function<T, String>> values) {

  public Field {
    requireNonNull(path, "path");
    requireNonNull(type, "type");
    words = List.copyOf(words);
    values = List.copyOf(values);
  }

  static <T> Field<T> text(String path, Function<T, String> value) {
    return of(path, FieldType.TEXT, value);
  }

  static <T> Field<T> uuid(String path, Function<T, ?> value) {
    return of(path, FieldType.UUID, value);
  }

  static <T> Field<T> time(String path, Function<T, Instant> value) {
    return of(path, FieldType.TIME, value.andThen(FieldType::canonical));
  }

  static <T> Field<T> number(String path, Function<T, ? extends Number> value) {
    return of(path, FieldType.NUMBER, value);
  }

  static <T> Field<T> flag(String path, Function<T, Boolean> value) {
    return of(path, FieldType.BOOLEAN, value);
  }

  static <T, E extends Enum<E> & Word> Field<T> word(
      String path, Class<E> vocabulary, Function<T, E> value) {
    return new Field<>(
        path,
        FieldType.WORD,
        words(vocabulary),
        false,
        false,
        List.of(value.andThen(word -> word == null ? null : word.word())));
  }

  /** A classified value: the pair, its word and its label. */
  static <T, E extends Enum<E> & Word> List<Field<T>> classified(
      String path, Class<E> vocabulary, Function<T, Classified<E>> value) {
    Function<T, E> word = value.andThen(pair -> pair == null ? null : pair.value());
    Function<T, String> label = value.andThen(pair -> pair == null ? null : pair.label());
    String prefix = path.isEmpty() ? "" : path + ".";
    Field<T> ofWord = word(prefix + "value", vocabulary, word);
    Field<T> pair =
        new Field<>(
            path,
            FieldType.CLASSIFIED,
            words(vocabulary),
            false,
            false,
            List.of(ofWord.values().get(0), label));
    return List.of(pair, ofWord, text(prefix + "label", label));
  }

  /** The same field, of which an index exists. */
  Field<T> fast() {
    return new Field<>(path, type, words, isRequired, true, values);
  }

  /** The same field, of which there always is a value. */
  Field<T> required() {
    return new Field<>(path, type, words, true, isFast, values);
  }

  /** The same field, seen from what holds its owner. */
  <R> Field<R> within(Function<R, T> owner) {
    List<Function<R, String>> seen =
        values.stream()
            .map(value -> (Function<R, String>) holder -> read(owner, value, holder))
            .toList();
    return new Field<>(path, type, words, isRequired, isFast, seen);
  }

  /** The values that an owner has here, at least one of them null when it has none. */
  Stream<String> of(T owner) {
    return values.stream().map(value -> value.apply(owner));
  }

  /** The canonical form of a value that a condition names; empty when the field cannot have it. */
  Optional<String> canonical(String text) {
    if (type != FieldType.WORD) {
      return type.canonical(text);
    }
    return words.stream()
        .filter(word -> FoldedText.of(word).equals(FoldedText.of(text)))
        .findFirst();
  }

  /** What a value looks like, in words. */
  String form() {
    return type == FieldType.WORD ? "It is one of " + String.join(", ", words) + "." : type.form();
  }

  private static <T> Field<T> of(String path, FieldType type, Function<T, ?> value) {
    return new Field<>(
        path,
        type,
        List.of(),
        false,
        false,
        List.of(value.andThen(read -> read == null ? null : read.toString())));
  }

  private static <R, T> String read(Function<R, T> owner, Function<T, String> value, R holder) {
    T found = owner.apply(holder);
    return found == null ? null : value.apply(found);
  }

  private static <E extends Enum<E> & Word> List<String> words(Class<E> vocabulary) {
    return Stream.of(vocabulary.getEnumConstants()).map(Word::word).toList();
  }
}
