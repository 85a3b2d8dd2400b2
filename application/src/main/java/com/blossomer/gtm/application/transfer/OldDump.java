package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;

/** Writes a dump as {@code JSON.stringify(localStorage)} gives it: the value of a key is a text. */
final class OldDump {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer target;
  private final Set<String> keys = new HashSet<>();

  OldDump(OutputStream target) {
    this.target = new BufferedWriter(new OutputStreamWriter(target, UTF_8));
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  boolean has(String key) {
    return keys.contains(key);
  }

  /** Writes a key whose text is JSON. */
  void json(String key, Value value) throws IOException {
    begin(key);
    try (JsonGenerator json = FACTORY.createGenerator(new EscapingWriter(target))) {
      value.write(json);
    }
    target.write('"');
  }

  /** Writes a key with any text. */
  void text(String key, String text) throws IOException {
    begin(key);
    new EscapingWriter(target).write(text);
    target.write('"');
  }

  void end() throws IOException {
    target.write(keys.isEmpty() ? "{}" : "}");
    target.flush();
  }

  private void begin(String key) throws IOException {
    target.write(keys.isEmpty() ? "{\"" : ",\"");
    new EscapingWriter(target).write(key);
    target.write("\":\"");
    keys.add(key);
  }
}
