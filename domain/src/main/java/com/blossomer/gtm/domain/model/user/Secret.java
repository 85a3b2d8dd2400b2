package com.blossomer.gtm.domain.model.user;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A secret that this system hands out once and keeps only as a hash: a prefix, the user's id, 160
 * random bits, and a checksum, all in base 62. A typing error is recognized by the checksum without
 * asking the database; the id lets the store look the secret up as that user.
 */
public final class Secret {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
  private static final int ID_DIGITS = 22;
  private static final int RANDOM_BYTES = 20;
  private static final int RANDOM_DIGITS = 27;
  private static final int CHECKSUM_DIGITS = 6;
  private static final int LENGTH = 5 + ID_DIGITS + RANDOM_DIGITS + CHECKSUM_DIGITS;

  private final CredentialKind kind;
  private final UserId userId;
  private final String text;

  private Secret(CredentialKind kind, UserId userId, String text) {
    this.kind = kind;
    this.userId = userId;
    this.text = text;
  }

  /** A new secret of that user. */
  public static Secret generate(CredentialKind kind, UserId userId, SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String body =
        kind.prefix()
            + digits(new BigInteger(1, bytesOf(userId.value())), ID_DIGITS)
            + digits(new BigInteger(1, bytes), RANDOM_DIGITS);
    return new Secret(kind, userId, body + checksum(body));
  }

  /** Reads a secret; empty when it has not the form of one or its checksum is wrong. */
  public static Optional<Secret> parse(String text) {
    Optional<CredentialKind> kind = CredentialKind.of(text);
    if (kind.isEmpty() || text.length() != LENGTH) {
      return Optional.empty();
    }
    String body = text.substring(0, LENGTH - CHECKSUM_DIGITS);
    if (!checksum(body).equals(text.substring(body.length()))) {
      return Optional.empty();
    }
    BigInteger id = number(body.substring(5, 5 + ID_DIGITS));
    if (id == null || id.bitLength() > 128) {
      return Optional.empty();
    }
    UUID uuid = new UUID(id.shiftRight(64).longValue(), id.longValue());
    return Optional.of(new Secret(kind.get(), new UserId(uuid), text));
  }

  public CredentialKind kind() {
    return kind;
  }

  public UserId userId() {
    return userId;
  }

  /** The secret itself; show it once and keep it nowhere. */
  public String reveal() {
    return text;
  }

  /** The beginning, by which its owner can tell it from others. */
  public String hint() {
    return text.substring(0, 5) + "…" + text.substring(LENGTH - 4);
  }

  /** SHA-256 of the secret in hexadecimal: what the store keeps. */
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Never the secret, so that no log line can hold it. */
  @Override
  public String toString() {
    return hint();
  }

  private static byte[] bytesOf(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(US_ASCII));
    return digits(BigInteger.valueOf(crc.getValue()), CHECKSUM_DIGITS);
  }

  private static String digits(BigInteger number, int length) {
    StringBuilder reversed = new StringBuilder(length);
    BigInteger rest = number;
    for (int i = 0; i < length; i++) {
      BigInteger[] parts = rest.divideAndRemainder(BASE);
      reversed.append(DIGITS.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return reversed.reverse().toString();
  }

  private static BigInteger number(String digits) {
    BigInteger number = BigInteger.ZERO;
    for (char digit : digits.toCharArray()) {
      int value = DIGITS.indexOf(digit);
      if (value < 0) {
        return null;
      }
      number = number.multiply(BASE).add(BigInteger.valueOf(value));
    }
    return number;
  }
}
