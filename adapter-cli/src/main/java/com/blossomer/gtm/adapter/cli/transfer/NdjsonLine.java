package com.blossomer.gtm.adapter.cli.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.cli.owner.DumpOwner;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Arrays;

/** A line {@code {"user": "…", "dump": {…}}}; the dump stays as its bytes are. */
final class NdjsonLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private byte[] line;
  private String user;
  private byte[] dump;

  NdjsonLine(byte[] line) {
    this.line = line;
  }

  DumpOwner owner() {
    try (JsonParser json = JSON.createParser(line)) {
      require(json.nextToken() == JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        read(json);
      }
      require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
    } catch (IOException e) {
      throw damaged();
    }
    require(user != null && dump != null);
    // what the dump was copied from is not needed any more
    line = null;
    return DumpOwner.parse(user.strip());
  }

  byte[] dump() {
    return dump;
  }

  private void read(JsonParser json) throws IOException {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    if (name.equals("user")) {
      require(value == JsonToken.VALUE_STRING);
      user = json.getText();
    } else if (name.equals("dump")) {
      require(value == JsonToken.START_OBJECT || value == JsonToken.VALUE_STRING);
      dump = value == JsonToken.VALUE_STRING ? json.getText().getBytes(UTF_8) : object(json);
    } else {
      json.skipChildren();
    }
  }

  private byte[] object(JsonParser json) throws IOException {
    int start = (int) json.currentTokenLocation().getByteOffset();
    json.skipChildren();
    return Arrays.copyOfRange(line, start, (int) json.currentLocation().getByteOffset());
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw damaged();
    }
  }

  private static CommandFailure damaged() {
    return CommandFailure.failed(
        "The line is damaged: it must be one JSON object with the members user and dump.");
  }
}
