package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.model.shared.PageKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads the cursors of pages: the key of the last record, signed together with the list
 * that it belongs to, so that a cursor is good for that list only.
 */
public final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 8 + 4 + 16;
  private static final int MAC_BYTES = 16;

  private final SecretKeySpec key;

  public Cursors(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  String write(PageKey last, String list) {
    byte[] payload =
        ByteBuffer.allocate(KEY_BYTES)
            .putLong(last.createdAt().getEpochSecond())
            .putInt(last.createdAt().getNano())
            .putLong(last.id().getMostSignificantBits())
            .putLong(last.id().getLeastSignificantBits())
            .array();
    byte[] cursor =
        ByteBuffer.allocate(KEY_BYTES + MAC_BYTES).put(payload).put(mac(payload, list)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /**
   * Reads a cursor.
   *
   * @throws HttpProblem with status 400 when it was not written here for that list
   */
  PageKey read(String cursor, String list) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      byte[] payload = Arrays.copyOf(bytes, KEY_BYTES);
      byte[] signature = Arrays.copyOfRange(bytes, Math.min(KEY_BYTES, bytes.length), bytes.length);
      // base64 has several texts for the same bytes; only the one written here is taken
      boolean canonical =
          Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(cursor);
      if (canonical && MessageDigest.isEqual(signature, mac(payload, list))) {
        ByteBuffer from = ByteBuffer.wrap(payload);
        Instant createdAt = Instant.ofEpochSecond(from.getLong(), from.getInt());
        return new PageKey(createdAt, new UUID(from.getLong(), from.getLong()));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw bad();
    }
    throw bad();
  }

  private byte[] mac(byte[] payload, String list) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(payload);
      return Arrays.copyOf(mac.doFinal(list.getBytes(UTF_8)), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /** Signs the key of a list that is ordered otherwise. */
  String seal(byte[] payload, String list) {
    byte[] cursor =
        ByteBuffer.allocate(payload.length + MAC_BYTES)
            .put(payload)
            .put(mac(payload, list))
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The key that was signed for that list. */
  byte[] open(String cursor, String list) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw bad();
    }
    byte[] payload = Arrays.copyOf(bytes, Math.max(0, bytes.length - MAC_BYTES));
    byte[] signature = Arrays.copyOfRange(bytes, payload.length, bytes.length);
    boolean isOurs = MessageDigest.isEqual(signature, mac(payload, list));
    if (!isOurs || !seal(payload, list).equals(cursor)) {
      throw bad();
    }
    return payload;
  }

  private static HttpProblem bad() {
    return new HttpProblem(
        400,
        "bad_cursor",
        "The cursor is not one of this list with these filters; begin again without a cursor.");
  }
}
