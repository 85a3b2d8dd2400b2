package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A dump without its secrets.
 *
 * @param blanked the bytes with the values of secrets blanked
 * @param marked whether a byte order mark stood before the text
 */
record Dump(byte[] blanked, String receivedSha256, boolean marked, List<Entry> entries) {
  /**
   * What the browser kept under one key.
   *
   * @param text the value, or its JSON when the dump held it already parsed
   * @param found how many leaves the value as it came has
   * @param hadSecret whether something in the value was blanked
   * @param isLast false for a doubled key that a later one replaced
   */
  record Entry(String key, String text, long found, boolean hadSecret, boolean isLast) {}

  private static final int MAX_KEYS = 100_000;

  private static final String HOW =
      "; import what JSON.stringify(localStorage) gives, saved as a file in UTF-8.";

  /**
   * Reads the keys of a dump, but not yet what is in them.
   *
   * @throws Invalid when the dump is not one JSON object, or too large
   */
  static Dump read(byte[] received) {
    if (received.length > ImportUseCases.MAX_BYTES) {
      throw refused(
          "too_large",
          "The dump has " + received.length + " bytes; at most 50 MiB can be imported at once.");
    }
    byte[] copy = SecretScanner.blank(received);
    boolean hasSecrets = !Arrays.equals(received, copy);
    byte[] blanked = hasSecrets ? copy : received;
    // one after the other: both documents at once would need twice the memory
    List<String> safe =
        hasSecrets ? members(decode(blanked)).stream().map(Dump::text).toList() : null;
    String original = decode(received);
    boolean marked = original.startsWith("\uFEFF");
    List<JsonObject.Member> came = members(original);
    Set<String> later = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = came.size() - 1; i >= 0; i--) {
      String key = came.get(i).name();
      String text = text(came.get(i));
      String kept = hasSecrets ? safe.get(i) : text;
      entries.add(new Entry(key, kept, LeafCount.of(text), !kept.equals(text), later.add(key)));
    }
    Collections.reverse(entries);
    return new Dump(blanked, Sha256.of(received), marked, entries);
  }

  /** The blanked bytes, compressed. */
  byte[] archive() {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(archive)) {
      gzip.write(blanked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive.toByteArray();
  }

  private static String decode(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer all = ByteBuffer.wrap(bytes);
    CharBuffer part = CharBuffer.allocate(8_192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(all, part.clear(), true);
    }
    if (result.isError()) {
      throw refused("not_utf8", "The dump is not UTF-8 text" + HOW);
    }
    return new String(bytes, UTF_8);
  }

  private static List<JsonObject.Member> members(String text) {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (json.isBlank()) {
      throw refused("empty", "The dump is empty" + HOW);
    }
    try {
      if (JsonReader.readDump(json) instanceof JsonObject object) {
        return limited(object.members());
      }
    } catch (NotJson e) {
      throw refused("not_json", "The dump is not JSON: " + e.getMessage() + HOW);
    }
    throw refused("not_an_object", "The dump is JSON, but not one object" + HOW);
  }

  private static List<JsonObject.Member> limited(List<JsonObject.Member> members) {
    if (members.size() > MAX_KEYS) {
      throw refused(
          "too_many_keys",
          "The dump has " + members.size() + " keys; no browser of the old app had so many.");
    }
    return members;
  }

  private static String text(JsonObject.Member member) {
    JsonValue value = member.value();
    return value instanceof JsonText text ? text.value() : value.origin().raw();
  }

  private static Invalid refused(String code, String detail) {
    return new Invalid("", code, detail);
  }
}
