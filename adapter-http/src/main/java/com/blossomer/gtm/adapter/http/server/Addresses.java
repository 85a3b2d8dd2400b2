package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;

/** Finds addresses (RFC 3986) that do not decode to text, or that could be read in two ways. */
final class Addresses {

  private static final Pattern AMBIGUOUS =
      Pattern.compile("%2e|%2f|%5c|;|//|(^|/)\\.\\.?(/|$)", Pattern.CASE_INSENSITIVE);

  private Addresses() {}

  /** What is wrong with an address, as a sentence; empty when nothing is. */
  static Optional<String> flaw(HttpURI address) {
    String path = address.getPath();
    if (path != null && (!decodes(path) || AMBIGUOUS.matcher(path).find())) {
      return Optional.of(
          "The path of the address has a wrong %-escape or a character that is not allowed.");
    }
    String query = address.getQuery();
    if (query != null && !decodes(query)) {
      return Optional.of(
          "The query of the address has a wrong %-escape or a character that is not allowed.");
    }
    return Optional.empty();
  }

  private static boolean decodes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int decoded = c;
      if (c == '%') {
        decoded = i + 2 < text.length() ? hex(text.charAt(i + 1), text.charAt(i + 2)) : -1;
        i += 2;
      } else if (c <= ' ' || c >= 0x7f) {
        return false;
      }
      if (decoded <= 0) {
        return false;
      }
      bytes.write(decoded);
    }
    return isUtf8(bytes.toByteArray());
  }

  private static int hex(char high, char low) {
    int h = Character.digit(high, 16);
    int l = Character.digit(low, 16);
    return h < 0 || l < 0 || high > 'f' || low > 'f' ? -1 : h * 16 + l;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
