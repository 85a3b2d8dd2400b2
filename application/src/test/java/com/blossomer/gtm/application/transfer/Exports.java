package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes exports of worlds. */
final class Exports {
  private Exports() {}

  static byte[] of(World world, ExportFormat format, boolean originals) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    ExportOptions options = new ExportOptions(format, originals);
    world.blossomer().exports().export(world.user(), options, target);
    return target.toByteArray();
  }

  static String json(World world, boolean originals) throws IOException {
    return new String(of(world, ExportFormat.JSON, originals), UTF_8);
  }

  /** The members of an export that have to be the same wherever it was imported. */
  static Map<String, String> comparable(String export) {
    Map<String, String> members = new LinkedHashMap<>();
    for (JsonObject.Member member : read(export).members()) {
      members.put(member.name(), member.value().origin().raw());
    }
    members.remove("exportedAt");
    members.remove("user");
    members.remove("apiKeys");
    return members;
  }

  static JsonObject read(String export) {
    try {
      return (JsonObject) JsonReader.readDump(export);
    } catch (NotJson e) {
      throw new AssertionError(e);
    }
  }
}
