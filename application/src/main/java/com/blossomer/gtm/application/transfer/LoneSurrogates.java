package com.blossomer.gtm.application.transfer;

import java.io.Reader;
import java.util.Arrays;

/**
 * The characters of a JSON document for a parser that refuses escapes of half a surrogate pair,
 * which RFC 8259 allows and JSON.stringify writes: each such escape becomes that of another
 * character. Every place and every length stay, so that the exact text can be read from the
 * document.
 */
final class LoneSurrogates extends Reader {
  private static final int ESCAPE = 6;

  private final String document;
  private final int[] lone;
  private int position;

  LoneSurrogates(String document) {
    this.document = document;
    lone = find(document);
  }

  /** Whether some part of the document is handed out as something else. */
  boolean isThereIn(int start, int end) {
    int found = Arrays.binarySearch(lone, start);
    int next = found < 0 ? -found - 1 : found;
    return next < lone.length && lone[next] < end;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    int end = Math.min(document.length(), position + length);
    if (position == end) {
      return length == 0 ? 0 : -1;
    }
    document.getChars(position, end, target, offset);
    int from = Arrays.binarySearch(lone, position);
    for (int i = from < 0 ? -from - 1 : from; i < lone.length && lone[i] < end; i++) {
      target[offset + lone[i] - position] = '0';
    }
    int count = end - position;
    position = end;
    return count;
  }

  @Override
  public void close() {
    position = document.length();
  }

  /** The places of the first digit in each escape of half a surrogate pair. */
  private static int[] find(String document) {
    int[] places = {};
    int count = 0;
    int at = document.indexOf('\\');
    while (at >= 0) {
      int length = 2;
      if (isSurrogate(document, at)) {
        boolean pair = isPair(document, at);
        if (!pair) {
          places = count == places.length ? Arrays.copyOf(places, count * 2 + 8) : places;
          places[count++] = at + 2;
        }
        length = pair ? 2 * ESCAPE : ESCAPE;
      }
      at = document.indexOf('\\', at + length);
    }
    return Arrays.copyOf(places, count);
  }

  private static boolean isPair(String document, int at) {
    return isSurrogate(document, at)
        && Character.isHighSurrogate(unit(document, at))
        && isSurrogate(document, at + ESCAPE)
        && Character.isLowSurrogate(unit(document, at + ESCAPE));
  }

  private static boolean isSurrogate(String document, int at) {
    if (!document.startsWith("\\u", at) || at + ESCAPE > document.length()) {
      return false;
    }
    for (int i = at + 2; i < at + ESCAPE; i++) {
      if (Character.digit(document.charAt(i), 16) < 0 || document.charAt(i) > 'f') {
        return false;
      }
    }
    return Character.isSurrogate(unit(document, at));
  }

  private static char unit(String document, int at) {
    return (char) Integer.parseInt(document, at + 2, at + ESCAPE, 16);
  }
}
