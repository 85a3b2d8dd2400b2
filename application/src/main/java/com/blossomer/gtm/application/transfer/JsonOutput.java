package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Word;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Writes members in the form of the API: a missing scalar is null, a missing list is empty. */
final class JsonOutput {
  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes an object or an item of one. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  /** Writes members. */
  @FunctionalInterface
  interface Members {
    void write() throws IOException;
  }

  void text(String name, String value) throws IOException {
    generator.writeFieldName(name);
    writeText(value);
  }

  private void writeText(String value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(value);
    }
  }

  /** A value whose text is its form on the wire, such as an id or an instant. */
  void value(String name, Object value) throws IOException {
    text(name, value == null ? null : value.toString());
  }

  void word(String name, Word value) throws IOException {
    text(name, value == null ? null : value.word());
  }

  void number(String name, Number value) throws IOException {
    generator.writeFieldName(name);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(value.longValue());
    }
  }

  void flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  /** Bytes in base64, read to their end. */
  void binary(String name, InputStream bytes) throws IOException {
    generator.writeFieldName(name);
    generator.writeBinary(bytes, -1);
  }

  <E extends Enum<E> & Word> void classified(String name, Classified<E> value) throws IOException {
    generator.writeFieldName(name);
    writeClassified(value);
  }

  <E extends Enum<E> & Word> void writeClassified(Classified<E> value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else {
      item(
          () -> {
            word("value", value.value());
            text("label", value.label());
          });
    }
  }

  void texts(String name, List<String> values) throws IOException {
    list(name, values, this::writeText);
  }

  <T> void list(String name, Iterable<T> values, Writer<T> writer) throws IOException {
    list(
        name,
        () -> {
          for (T value : values) {
            writer.write(value);
          }
        });
  }

  void list(String name, Members items) throws IOException {
    generator.writeArrayFieldStart(name);
    items.write();
    generator.writeEndArray();
  }

  /** A list whose items are objects. */
  <T> void objects(String name, Iterable<T> values, Writer<T> members) throws IOException {
    list(name, values, value -> item(() -> members.write(value)));
  }

  void object(String name, Members members) throws IOException {
    generator.writeFieldName(name);
    item(members);
  }

  /** An object that is an item of a list, or the document. */
  void item(Members members) throws IOException {
    generator.writeStartObject();
    members.write();
    generator.writeEndObject();
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }
}
