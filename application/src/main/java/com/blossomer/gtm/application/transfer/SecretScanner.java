package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;

/**
 * Blanks the values of secrets in the bytes of a dump, also in a damaged one and within values that
 * are JSON texts themselves: it looks at bytes and needs no valid document. Every other byte, every
 * length and the number of leaves stay.
 */
final class SecretScanner {
  private static final Set<String> SECRETS =
      Set.of("blossomerApiKey", "blossomerAuth", "authState");
  private static final int LONGEST = "blossomer_api_key".length();
  private static final Set<String> WORDS = Set.of("true", "false", "null");

  private final byte[] bytes;
  private boolean found;
  private final NestedBytes nested;

  private SecretScanner(byte[] bytes) {
    this.bytes = bytes;
    nested = new NestedBytes(bytes);
  }

  /** Whether the old app kept a secret under this key, in either convention of names. */
  static boolean isSecret(String key) {
    return SECRETS.contains(CamelCase.of(key));
  }

  /** A copy of the bytes without the secrets. */
  static byte[] blank(byte[] received) {
    SecretScanner scanner = new SecretScanner(received.clone());
    scanner.blankAll();
    return scanner.bytes;
  }

  /** Whether there is a value of a secret in a text, blanked or not. */
  static boolean finds(String text) {
    SecretScanner scanner = new SecretScanner(text.getBytes(UTF_8));
    scanner.blankAll();
    return scanner.found;
  }

  private void blankAll() {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] != '"' && bytes[at] != '\\') {
        at++;
        continue;
      }
      int level = nested.quoteLevel(at);
      if (level >= 0) {
        at = blankMember(nested.end(), level);
      } else {
        at = afterEscape(at);
      }
    }
  }

  /** The place after backslashes that are part of no quote. */
  private int afterEscape(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] == '\\') {
      at++;
    }
    boolean pairs = (at - from) % 2 == 0;
    return pairs ? at : at + 1;
  }

  /** Blanks the value of the member whose name begins here, if it is a secret; returns its end. */
  private int blankMember(int start, int level) {
    int value = valueOf(start, level);
    return value < 0 ? start : blankValue(value, level);
  }

  /** Where the value of a secret begins, or -1 when the text here is not the name of one. */
  private int valueOf(int start, int level) {
    StringBuilder name = new StringBuilder(LONGEST);
    int at = start;
    int quote = quoteAt(at);
    while (quote < 0 || quote > level) {
      int c = nested.read(level + 1, at);
      if (name.length() == LONGEST || c < 0 || name.length() == 0 && c != 'a' && c != 'b') {
        return -1;
      }
      name.append((char) c);
      at = nested.end();
      quote = quoteAt(at);
    }
    if (quote != level || !isSecret(name.toString())) {
      return -1;
    }
    int colon = afterSpace(nested.end(), level);
    return nested.read(level, colon) == ':' ? afterSpace(nested.end(), level) : -1;
  }

  private int blankValue(int start, int level) {
    int quote = quoteAt(start);
    if (quote >= 0) {
      return quote < level ? start : blankText(nested.end(), quote);
    }
    int c = nested.read(level, start);
    return c == '{' || c == '[' ? blankContainer(start, level) : blankScalar(start, level);
  }

  /** Blanks a text, up to the end of the bytes when it never ends; returns where its quote is. */
  private int blankText(int start, int level) {
    int quote = endOfText(start, level);
    fill(start, quote);
    return quote;
  }

  /** Blanks the values in a container and leaves its structure and its names; returns its end. */
  private int blankContainer(int start, int level) {
    int depth = 0;
    int at = start;
    while (at < bytes.length) {
      int quote = quoteAt(at);
      if (quote >= 0 && quote < level) {
        return at;
      }
      if (quote >= 0) {
        at = blankUnlessName(nested.end(), quote);
        continue;
      }
      int c = nested.read(level, at);
      int end = nested.end();
      depth += c == '{' || c == '[' ? 1 : 0;
      depth -= c == '}' || c == ']' ? 1 : 0;
      if (depth == 0) {
        return at;
      }
      blankDigit(c, end);
      at = end;
    }
    return at;
  }

  private int blankUnlessName(int start, int level) {
    int quote = endOfText(start, level);
    if (quote == bytes.length || quoteAt(quote) != level) {
      fill(start, quote);
      return quote;
    }
    int end = nested.end();
    if (nested.read(level, afterSpace(end, level)) != ':') {
      fill(start, quote);
    }
    return end;
  }

  private int blankScalar(int start, int level) {
    StringBuilder scalar = new StringBuilder();
    int end = start;
    while (end < bytes.length && quoteAt(end) < 0) {
      int c = nested.read(level, end);
      if (",}]\r\n".indexOf(c) >= 0) {
        break;
      }
      scalar.append((char) c);
      end = nested.end();
    }
    String word = scalar.toString().strip();
    if (WORDS.contains(word)) {
      return end;
    }
    if (!word.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      fill(start, end);
      return end;
    }
    for (int at = start; at < end; at = nested.end()) {
      blankDigit(nested.read(level, at), nested.end());
    }
    return end;
  }

  /** Makes a digit that ends there a one; one written as an escape ends in a digit, too. */
  private void blankDigit(int c, int end) {
    if (c >= '0' && c <= '9') {
      bytes[end - 1] = '1';
      found = true;
    }
  }

  /** The place of the quote that ends a text, or one around it; of the end when there is none. */
  private int endOfText(int start, int level) {
    int at = start;
    while (at < bytes.length) {
      int quote = quoteAt(at);
      if (quote >= 0 && quote <= level) {
        return at;
      }
      nested.read(level + 1, at);
      at = nested.end();
    }
    return bytes.length;
  }

  private int quoteAt(int at) {
    boolean may = at < bytes.length && (bytes[at] == '"' || bytes[at] == '\\');
    return may ? nested.quoteLevel(at) : -1;
  }

  private void fill(int from, int to) {
    found |= from < to;
    for (int i = from; i < to; i++) {
      bytes[i] = '*';
    }
  }

  /** The place after spaces and line ends, those written as escapes included. */
  private int afterSpace(int from, int level) {
    int at = from;
    while (at < bytes.length && " \t\r\n".indexOf(nested.read(level, at)) >= 0) {
      at = nested.end();
    }
    return at;
  }
}
