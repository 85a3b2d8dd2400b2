package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Set;

/**
 * Blanks the values of secrets in the bytes of a dump, also in a damaged one and within values that
 * are JSON texts themselves: it looks at bytes and needs no valid document. Every other byte, every
 * length and the number of leaves stay.
 */
final class SecretScanner {
  private static final Set<String> SECRETS =
      Set.of("blossomer_api_key", "blossomer_auth", "authState");
  private static final List<byte[]> NAMES =
      SECRETS.stream().map(name -> name.getBytes(US_ASCII)).toList();

  private final byte[] bytes;

  private SecretScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether the old app kept a secret under this key. */
  static boolean isSecret(String key) {
    return SECRETS.contains(key);
  }

  /** A copy of the bytes without the secrets. */
  static byte[] blank(byte[] received) {
    SecretScanner scanner = new SecretScanner(received.clone());
    scanner.blankAll();
    return scanner.bytes;
  }

  private void blankAll() {
    int run = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] == '"' && Integer.bitCount(run + 1) == 1) {
        at = blankMember(at + 1, run);
        run = 0;
      } else {
        run = bytes[at] == '\\' ? run + 1 : 0;
        at++;
      }
    }
  }

  /** Blanks the value of the member whose name begins here, if it is a secret; returns its end. */
  private int blankMember(int start, int escape) {
    for (byte[] name : NAMES) {
      int value = valueOf(name, start, escape);
      if (value >= 0) {
        return blankValue(value, escape);
      }
    }
    return start;
  }

  /**
   * Where the value of a member begins, or -1 when no member of that name begins here.
   *
   * @param escape how many backslashes stand before a quote: one less than a power of two, one more
   *     power for each JSON text within a JSON text
   */
  private int valueOf(byte[] name, int start, int escape) {
    int at = start;
    for (byte expected : name) {
      if (byteAt(at) == expected) {
        at++;
      } else {
        int code = at + backslashes(at);
        if (code == at || byteAt(code) != 'u' || hexAt(code + 1) != expected) {
          return -1;
        }
        at = code + 5;
      }
    }
    if (backslashes(at) != escape || byteAt(at + escape) != '"') {
      return -1;
    }
    at = afterSpace(at + escape + 1);
    return byteAt(at) == ':' ? afterSpace(at + 1) : -1;
  }

  private int blankValue(int start, int escape) {
    int quote = start + backslashes(start);
    if (byteAt(quote) == '"') {
      return blankText(quote + 1, escape);
    }
    boolean container = byteAt(start) == '{' || byteAt(start) == '[';
    return container ? blankContainer(start, escape) : blankScalar(start);
  }

  /** Blanks a text, up to the end of the bytes when it never ends; returns its end. */
  private int blankText(int start, int escape) {
    int quote = endOfText(start, escape);
    fill(start, quote - Math.min(escape, backslashesBefore(quote, start)));
    return quote;
  }

  /** Blanks the values in a container and leaves its structure and its names; returns its end. */
  private int blankContainer(int start, int escape) {
    int depth = 0;
    int at = start;
    while (at < bytes.length) {
      int b = byteAt(at);
      if (b == '"') {
        int end = endOfText(at + 1, escape);
        if (byteAt(afterSpace(end + 1)) != ':') {
          blankText(at + 1, escape);
        }
        at = end;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
        if (depth == 0) {
          return at;
        }
      } else if (b >= '0' && b <= '9') {
        bytes[at] = '1';
      }
      at++;
    }
    return at;
  }

  private int blankScalar(int start) {
    int end = start;
    while (end < bytes.length && ",}]\"\\\r\n".indexOf(bytes[end]) < 0) {
      end++;
    }
    String scalar = new String(bytes, start, end - start, US_ASCII).strip();
    if (List.of("true", "false", "null").contains(scalar)) {
      return end;
    }
    boolean number = scalar.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    for (int i = start; i < end; i++) {
      boolean digit = bytes[i] >= '0' && bytes[i] <= '9';
      bytes[i] = number ? (digit ? (byte) '1' : bytes[i]) : (byte) '*';
    }
    return end;
  }

  /** The quote that ends a text; the length of all bytes when there is none. */
  private int endOfText(int start, int escape) {
    int levels = Integer.numberOfTrailingZeros(escape + 1);
    int run = 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '"' && ends(run, levels)) {
        return i;
      }
      run = bytes[i] == '\\' ? run + 1 : 0;
    }
    return bytes.length;
  }

  /** Whether a quote after that many backslashes ends its text, or one of those around it. */
  private static boolean ends(int backslashes, int levels) {
    int run = backslashes;
    for (int i = 0; i < levels && run % 2 == 1; i++) {
      run /= 2;
    }
    return run % 2 == 0;
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      bytes[i] = '*';
    }
  }

  private int backslashes(int from) {
    int count = 0;
    while (byteAt(from + count) == '\\') {
      count++;
    }
    return count;
  }

  private int backslashesBefore(int end, int start) {
    int count = 0;
    while (end - count > start && bytes[end - count - 1] == '\\') {
      count++;
    }
    return end == bytes.length ? 0 : count;
  }

  /** The place after spaces and line ends, those written as escapes included. */
  private int afterSpace(int from) {
    int at = from;
    while (true) {
      int run = backslashes(at);
      int b = byteAt(at + run);
      boolean space = run == 0 ? " \t\r\n".indexOf(b) >= 0 : "trn".indexOf(b) >= 0;
      if (b < 0 || !space) {
        return at;
      }
      at += run + 1;
    }
  }

  private int hexAt(int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      code = code * 16 + Math.max(0, Character.digit(byteAt(i), 16));
    }
    return code;
  }

  /** The byte there; -1 beyond the end. */
  private int byteAt(int index) {
    return index < bytes.length ? bytes[index] : -1;
  }
}
