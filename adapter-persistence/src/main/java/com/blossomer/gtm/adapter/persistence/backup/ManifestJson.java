package com.blossomer.gtm.adapter.persistence.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The manifest as JSON, as docs/backup.md describes it. */
final class ManifestJson {
  private static final String FORMAT = "blossomer-backup";
  private static final int FORMAT_VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ManifestJson() {}

  static byte[] write(Manifest manifest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("formatVersion", FORMAT_VERSION);
      json.writeStringField("createdAt", manifest.createdAt().toString());
      json.writeStringField("postgres", manifest.postgres());
      json.writeStringField("schemaVersion", manifest.schemaVersion());
      json.writeArrayFieldStart("tables");
      for (SavedTable table : manifest.tables()) {
        write(json, table);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sequences");
      for (SavedSequence sequence : manifest.sequences()) {
        write(json, sequence);
      }
      json.writeEndArray();
      writeTexts(json, "leftOut", manifest.leftOut());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, SavedTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", table.name());
    json.writeStringField("entry", table.entry());
    writeTexts(json, "columns", table.columns());
    json.writeNumberField("rows", table.rows());
    json.writeNumberField("bytes", table.bytes());
    json.writeStringField("sha256", table.sha256());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SavedSequence sequence) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", sequence.name());
    json.writeNumberField("lastValue", sequence.lastValue());
    json.writeBooleanField("called", sequence.called());
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /**
   * @throws BackupException when it is of a later format
   * @throws IOException when it is no manifest
   */
  static Manifest read(byte[] bytes) throws IOException {
    try (JsonParser json = JSON.createParser(bytes)) {
      json.nextToken();
      Map<?, ?> members = Map.class.cast(value(json));
      if (!FORMAT.equals(members.get("format"))) {
        throw new IOException("another format");
      }
      if (number(members, "formatVersion") > FORMAT_VERSION) {
        throw new BackupException(
            "The backup has the format %d, and this program knows formats up to %d: restore it with the program that made it, or a newer one."
                .formatted(number(members, "formatVersion"), FORMAT_VERSION));
      }
      return new Manifest(
          Instant.parse(text(members, "createdAt")),
          text(members, "postgres"),
          text(members, "schemaVersion"),
          list(members, "tables").stream().map(ManifestJson::table).toList(),
          list(members, "sequences").stream().map(ManifestJson::sequence).toList(),
          texts(members, "leftOut"));
    } catch (ClassCastException | DateTimeException | NullPointerException e) {
      throw new IOException("an incomplete manifest", e);
    }
  }

  private static SavedTable table(Object value) {
    Map<?, ?> members = Map.class.cast(value);
    return new SavedTable(
        text(members, "name"),
        texts(members, "columns"),
        number(members, "rows"),
        number(members, "bytes"),
        text(members, "sha256"));
  }

  private static SavedSequence sequence(Object value) {
    Map<?, ?> members = Map.class.cast(value);
    return new SavedSequence(
        text(members, "name"),
        number(members, "lastValue"),
        Boolean.class.cast(members.get("called")));
  }

  private static String text(Map<?, ?> members, String name) {
    return String.class.cast(members.get(name));
  }

  private static long number(Map<?, ?> members, String name) {
    return Long.class.cast(members.get(name));
  }

  private static List<?> list(Map<?, ?> members, String name) {
    return List.class.cast(members.get(name));
  }

  private static List<String> texts(Map<?, ?> members, String name) {
    return list(members, name).stream().map(String.class::cast).toList();
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new IOException("no JSON");
    }
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IOException("nothing a manifest holds: " + token);
    };
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> members = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value(json));
    }
    return members;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(json));
    }
    return items;
  }
}
