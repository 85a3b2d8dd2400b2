package com.blossomer.gtm.adapter.persistence.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * UTF-8 that can also carry half a surrogate pair (WTF-8, simonsapin.github.io/wtf-8): what a
 * browser held comes back exactly, where {@link String#getBytes} would put a question mark.
 */
final class Wtf8 {

  private Wtf8() {}

  static byte[] encode(String text) {
    if (UTF_8.newEncoder().canEncode(text)) {
      return text.getBytes(UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (isSurrogate(point)) {
                bytes.write(0xE0 | point >> 12);
                bytes.write(0x80 | point >> 6 & 0x3F);
                bytes.write(0x80 | point & 0x3F);
              } else {
                bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
              }
            });
    return bytes.toByteArray();
  }

  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int start = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      // the only three-byte sequences that begin ED A0..BF are surrogates
      if (bytes[i] == (byte) 0xED && (bytes[i + 1] & 0xFF) >= 0xA0) {
        text.append(new String(bytes, start, i - start, UTF_8));
        text.append((char) (0xD000 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F));
        i += 2;
        start = i + 1;
      }
    }
    return text.append(new String(bytes, start, bytes.length - start, UTF_8)).toString();
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
