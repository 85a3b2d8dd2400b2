package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** The archived bytes of one import, of which only a part is in memory. */
final class ArchivedBytes extends InputStream {
  private static final int PART_BYTES = 1024 * 1024;

  private final ImportArchive archive;
  private final Access access;
  private final ImportId id;
  private byte[] part = {};
  private int next;
  private int from;

  ArchivedBytes(ImportArchive archive, Access access, ImportId id) {
    this.archive = archive;
    this.access = access;
    this.id = id;
  }

  /** Writes them as they were before they were compressed. */
  static void writeTo(OutputStream target, ImportArchive archive, Access access, ImportId id)
      throws IOException {
    ArchivedBytes packed = new ArchivedBytes(archive, access, id);
    if (!packed.isThereMore()) {
      throw new NotFound(
          "The original of the import is not here: it came with an export without originals.");
    }
    try (InputStream bytes = new GZIPInputStream(packed)) {
      bytes.transferTo(target);
    }
    target.flush();
  }

  @Override
  public int read() {
    return isThereMore() ? part[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0 || !isThereMore()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, part.length - next);
    System.arraycopy(part, next, target, offset, count);
    next += count;
    return count;
  }

  /** Whether there is anything that was not read. */
  boolean isThereMore() {
    if (next == part.length) {
      part = archive.archivePart(access, id, from, PART_BYTES);
      from += part.length;
      next = 0;
    }
    return next < part.length;
  }
}
