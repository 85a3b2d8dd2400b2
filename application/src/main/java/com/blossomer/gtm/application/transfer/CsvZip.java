package com.blossomer.gtm.application.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose files are written one after the other.
 *
 * @param time when all of them were made
 */
record CsvZip(ZipOutputStream zip, Instant time) {

  /** Writes the rows of a file. */
  @FunctionalInterface
  interface Rows {
    void write(CsvWriter to) throws IOException;
  }

  /** Hands over all records of a kind. */
  @FunctionalInterface
  interface Records<R> {
    void handOver(UserContent.Taker<R> taker) throws IOException;
  }

  void file(String name, List<String> header, Rows rows) throws IOException {
    begin(name + ".csv");
    CsvWriter csv = new CsvWriter(zip);
    csv.row(header);
    rows.write(csv);
    zip.closeEntry();
  }

  /** Reads the records anew for each of their tables: the files cannot be written side by side. */
  <R> void tables(List<CsvTable<R>> tables, Records<R> records) throws IOException {
    for (CsvTable<R> table : tables) {
      file(
          table.name(), table.header(), to -> records.handOver(row -> table.rows().write(row, to)));
    }
  }

  /** Writes what was compressed with gzip as a file. */
  void unpacked(String name, InputStream gzip) throws IOException {
    begin(name);
    new GZIPInputStream(gzip).transferTo(zip);
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(time.toEpochMilli());
    zip.putNextEntry(entry);
  }
}
