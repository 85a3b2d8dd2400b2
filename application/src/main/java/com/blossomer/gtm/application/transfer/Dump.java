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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A dump without its secrets.
 *
 * @param blanked the bytes with the values of secrets blanked
 * @param marked whether a byte order mark stood before the text
 * @param flaw why its keys were read one by one; null when the whole is JSON
 */
record Dump(
    byte[] blanked, String receivedSha256, boolean marked, String flaw, List<Entry> entries) {
  /**
   * What the browser kept under one key.
   *
   * @param text the value, or its JSON when the dump held it already parsed
   * @param found how many leaves the value as it came has
   * @param hadSecret whether something in the value was blanked
   * @param isLast false for a doubled key that a later one replaced
   * @param flaw what is wrong with how the dump holds the value; null when nothing is
   * @param isUnread whether this is a part of the dump that is no key with its value
   */
  record Entry(
      String key,
      String text,
      long found,
      boolean hadSecret,
      boolean isLast,
      String flaw,
      boolean isUnread) {}

  private static final int MAX_KEYS = 100_000;

  private static final String HOW =
      "; import what JSON.stringify(localStorage) gives, saved as a file in UTF-8.";

  /**
   * Reads the keys of a dump, but not yet what is in them.
   *
   * @throws Invalid when the dump is not one JSON object, not even a damaged one, or too large
   */
  static Dump read(byte[] received) {
    if (received.length > ImportUseCases.MAX_BYTES) {
      throw refused(
          "too_large",
          "The dump has " + received.length + " bytes; at most 50 MiB can be imported at once.");
    }
    refuseOtherEncodings(received);
    byte[] copy = SecretScanner.blank(received);
    boolean hasSecrets = !Arrays.equals(received, copy);
    byte[] blanked = hasSecrets ? copy : received;
    // one after the other: both documents at once would need twice the memory
    Map<Integer, Long> leavesOfSecrets = hasSecrets ? leavesOfSecrets(received) : Map.of();
    String text = new String(blanked, UTF_8);
    String json = Unwrapped.withoutMark(text);
    DumpText read = keys(json);
    Set<String> later = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = read.members().size() - 1; i >= 0; i--) {
      DumpText.Member member = read.members().get(i);
      boolean isLast = member.isUnread() || later.add(member.part() + ":" + member.key());
      entries.add(
          new Entry(
              member.key(),
              member.text(),
              found(member, leavesOfSecrets.get(i)),
              hasSecrets && SecretScanner.finds(member.text()),
              isLast,
              member.flaw(),
              member.isUnread()));
    }
    Collections.reverse(entries);
    boolean marked = json.length() < text.length();
    return new Dump(blanked, Sha256.of(received), marked, read.flaw(), entries);
  }

  /** The leaves that the values of secrets had before they were blanked, by their places. */
  private static Map<Integer, Long> leavesOfSecrets(byte[] received) {
    Map<Integer, Long> leaves = new HashMap<>();
    List<DumpText.Member> members =
        keys(Unwrapped.withoutMark(new String(received, UTF_8))).members();
    for (int i = 0; i < members.size(); i++) {
      if (SecretScanner.isSecret(members.get(i).key())) {
        leaves.put(i, LeafCount.of(members.get(i).text()));
      }
    }
    return leaves;
  }

  private static long found(DumpText.Member member, Long leavesOfSecret) {
    if (member.isUnread()) {
      return 1;
    }
    boolean known = leavesOfSecret != null && SecretScanner.isSecret(member.key());
    return known ? leavesOfSecret : LeafCount.of(member.text());
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

  /** A dump may be cut off within a character, but it has to be UTF-8 up to there. */
  private static void refuseOtherEncodings(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer all = ByteBuffer.wrap(bytes);
    CharBuffer part = CharBuffer.allocate(8_192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(all, part.clear(), false);
    }
    boolean isUtf16 = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
    if (result.isError() || isUtf16) {
      throw refused("not_utf8", "The dump is not UTF-8 text" + HOW);
    }
  }

  private static DumpText keys(String json) {
    if (json.isBlank()) {
      throw refused("empty", "The dump is empty" + HOW);
    }
    try {
      DumpText read = DumpText.read(json);
      if (read == null) {
        throw refused("not_an_object", "The dump is JSON, but not one object" + HOW);
      }
      if (read.members().size() > MAX_KEYS) {
        throw refused(
            "too_many_keys",
            "The dump has "
                + read.members().size()
                + " keys; no browser of the old app had so many.");
      }
      return read;
    } catch (NotJson e) {
      throw refused("not_json", "The dump is not JSON: " + e.getMessage() + HOW);
    }
  }

  private static Invalid refused(String code, String detail) {
    return new Invalid("", code, detail);
  }
}
