package com.blossomer.gtm.application.transfer;

import java.io.IOException;
import java.io.Writer;

/** Writes into a JSON text: what has to be escaped there is, and halves of surrogate pairs, too. */
final class EscapingWriter extends Writer {
  private final Writer target;

  EscapingWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      char c = text[i];
      if (c == '"' || c == '\\') {
        target.write('\\');
        target.write(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        target.write(String.format("\\u%04x", (int) c));
      } else {
        target.write(c);
      }
    }
  }

  @Override
  public void flush() {
    // what is written into is flushed at its end
  }

  @Override
  public void close() {
    // what is written into goes on
  }
}
