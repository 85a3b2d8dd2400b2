package com.blossomer.gtm.application.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Opens what an import archived. */
final class Archives {
  private Archives() {}

  static byte[] unpack(byte[] archive) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(archive))) {
      return gzip.readAllBytes();
    }
  }
}
