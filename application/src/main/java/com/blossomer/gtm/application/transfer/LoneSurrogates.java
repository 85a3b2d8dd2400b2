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
  private final int end;
  private final int[] lone;
  private int position;

  LoneSurrogates(String document) {
    this(document, 0, document.length());
  }

  /** Only a part of the document; the places are those in the whole. */
  LoneSurrogates(String document, int start, int end) {
    this.document = document;
    this.end = end;
    position = start;
    lone = find();
  }

  /** Whether some part of the document is handed out as something else. */
  boolean isThereIn(int start, int end) {
    int found = Arrays.binarySearch(lone, start);
    int next = found < 0 ? -found - 1 : found;
    return next < lone.length && lone[next] < end;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    int until = Math.min(end, position + length);
    if (position == until) {
      return length == 0 ? 0 : -1;
    }
    document.getChars(position, until, target, offset);
    int from = Arrays.binarySearch(lone, position);
    for (int i = from < 0 ? -from - 1 : from; i < lone.length && lone[i] < until; i++) {
      target[offset + lone[i] - position] = '0';
    }
    int count = until - position;
    position = until;
    return count;
  }

  @Override
  public void close() {
    position = end;
  }

  /** The places of the first digit in each escape of half a surrogate pair. */
  private int[] find() {
    int[] places = {};
    int count = 0;
    int at = backslash(position);
    while (at >= 0) {
      int length = 2;
      if (isSurrogate(at)) {
        boolean pair = isPair(at);
        if (!pair) {
          places = count == places.length ? Arrays.copyOf(places, count * 2 + 8) : places;
          places[count++] = at + 2;
        }
        length = pair ? 2 * ESCAPE : ESCAPE;
      }
      at = backslash(at + length);
    }
    return Arrays.copyOf(places, count);
  }

  /** The next backslash before the end; -1 when there is none. */
  private int backslash(int from) {
    if (end == document.length()) {
      return document.indexOf('\\', from);
    }
    for (int at = from; at < end; at++) {
      if (document.charAt(at) == '\\') {
        return at;
      }
    }
    return -1;
  }

  private boolean isPair(int at) {
    return isSurrogate(at)
        && Character.isHighSurrogate(unit(at))
        && isSurrogate(at + ESCAPE)
        && Character.isLowSurrogate(unit(at + ESCAPE));
  }

  private boolean isSurrogate(int at) {
    if (!document.startsWith("\\u", at) || at + ESCAPE > end) {
      return false;
    }
    for (int i = at + 2; i < at + ESCAPE; i++) {
      if (Character.digit(document.charAt(i), 16) < 0 || document.charAt(i) > 'f') {
        return false;
      }
    }
    return Character.isSurrogate(unit(at));
  }

  private char unit(int at) {
    return (char) Integer.parseInt(document, at + 2, at + ESCAPE, 16);
  }
}
