package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of a vocabulary as it is written on the wire. */
public final class WordConverter<E extends Enum<E> & Word> implements ITypeConverter<E> {
  private final Class<E> vocabulary;

  public WordConverter(Class<E> vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public E convert(String text) {
    return Word.of(vocabulary, text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is none of "
                        + Stream.of(vocabulary.getEnumConstants())
                            .map(Word::word)
                            .collect(Collectors.joining(", "))));
  }
}
