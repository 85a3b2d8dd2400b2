package com.blossomer.gtm.application.transfer;

/**
 * The characters of JSON texts that stand within texts of a JSON document, read where they stand in
 * its bytes. The document itself has level 0, what its texts hold level 1, and so on. Nothing has
 * to be valid.
 */
final class NestedBytes {
  /** How deep quotes are found that are not written with backslashes alone. */
  private static final int MAX_LEVEL = 5;

  private static final String LETTERS = "bfnrt";
  private static final String MEANINGS = "\b\f\n\r\t";

  private final byte[] bytes;
  private int end;
  private int runStart;
  private int runEnd;

  NestedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The place after what was read last. */
  int end() {
    return end;
  }

  /** The character of that level that begins there; -1 beyond the end of the bytes. */
  int read(int level, int at) {
    if (at >= bytes.length) {
      end = bytes.length;
      return -1;
    }
    if (level == 0) {
      end = at + 1;
      return bytes[at] & 0xFF;
    }
    int c = read(level - 1, at);
    if (c != '\\' || end == bytes.length) {
      return c;
    }
    int backslashEnd = end;
    int quote = quoteLevel(backslashEnd, Math.min(level - 2, MAX_LEVEL));
    if (quote >= 0 && quote <= level - 2) {
      end = backslashEnd;
      return c;
    }
    int escaped = read(level - 1, backslashEnd);
    if (escaped == 'u') {
      return readCode(level - 1, end);
    }
    int letter = LETTERS.indexOf(escaped);
    return letter < 0 ? escaped : MEANINGS.charAt(letter);
  }

  private int readCode(int level, int start) {
    int code = 0;
    int last = start;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(read(level, last), 16);
      if (digit < 0) {
        end = last;
        return 'u';
      }
      code = code * 16 + digit;
      last = end;
    }
    end = last;
    return code;
  }

  /** The level of the quote that begins there and ends at {@link #end}; -1 when there is none. */
  int quoteLevel(int at) {
    return quoteLevel(at, MAX_LEVEL);
  }

  private int quoteLevel(int at, int limit) {
    int run = endOfRun(at);
    int backslashes = run - at;
    end = Math.min(bytes.length, run + 1);
    if (run < bytes.length && bytes[run] == '"') {
      return Integer.bitCount(backslashes + 1) == 1
          ? Integer.numberOfTrailingZeros(backslashes + 1)
          : -1;
    }
    if (backslashes == 0 || run == bytes.length || bytes[run] != 'u') {
      return -1;
    }
    for (int level = 1; level <= limit; level++) {
      int c = read(level, at);
      if (c != '\\') {
        return c == '"' ? level : -1;
      }
    }
    return -1;
  }

  /** The place after the backslashes there; long runs of them are counted only once. */
  private int endOfRun(int at) {
    if (at < runStart || at >= runEnd) {
      runStart = at;
      runEnd = at;
      while (runEnd < bytes.length && bytes[runEnd] == '\\') {
        runEnd++;
      }
    }
    return runEnd;
  }
}
