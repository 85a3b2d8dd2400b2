package com.blossomer.gtm.adapter.persistence.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup, one table after the other, and at last the manifest. */
final class ArchiveWriter {
  private static final int BUFFER = 1 << 16;

  private final ZipOutputStream zip;
  private final Instant moment;

  /** Writes the rows of one table, and tells how many they were. */
  @FunctionalInterface
  interface Rows {
    long writeTo(OutputStream entry) throws IOException, SQLException;
  }

  ArchiveWriter(OutputStream target, Instant moment) {
    this.zip = new ZipOutputStream(target);
    this.moment = moment;
  }

  SavedTable add(String table, List<String> columns, Rows rows) throws IOException, SQLException {
    begin(SavedTable.entry(table));
    Counted counted = new Counted(zip);
    DigestOutputStream digested = new DigestOutputStream(counted, Sha256.digest());
    // the driver writes row by row
    OutputStream entry = new BufferedOutputStream(digested, BUFFER);
    long number = rows.writeTo(entry);
    entry.flush();
    zip.closeEntry();
    return new SavedTable(
        table, columns, number, counted.bytes, Sha256.hex(digested.getMessageDigest()));
  }

  /** Nothing can be added after it. */
  void finish(Manifest manifest) throws IOException {
    byte[] json = ManifestJson.write(manifest);
    begin(ArchiveComment.MANIFEST);
    zip.write(json);
    zip.closeEntry();
    zip.setComment(ArchiveComment.of(json));
    zip.finish();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(moment.toEpochMilli());
    zip.putNextEntry(entry);
  }

  /** Counts what passes, which has been written when this returns. */
  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream target) {
      super(target);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      bytes += length;
    }
  }
}
