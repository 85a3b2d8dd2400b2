package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Dumps that are the lines of a file (NDJSON), of which one at a time is read. */
final class NdjsonDumps implements BulkSource {
  private static final int MAX_LINE = ImportUseCases.MAX_BYTES + 64 * 1024;
  private static final int BUFFER = 64 * 1024;

  private final String name;
  private final InputStream stream;
  private final long total;
  private long number;

  NdjsonDumps(Path file) throws IOException {
    this.name = file.getFileName().toString();
    this.total = count(file);
    this.stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public Optional<BulkItem> next() throws IOException {
    Optional<byte[]> line = readLine();
    while (line.isPresent() && isBlank(line.get())) {
      line = readLine();
    }
    return line.map(this::item);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private BulkItem item(byte[] bytes) {
    String place = name + ":" + number;
    if (bytes.length > MAX_LINE) {
      return BulkItem.failing(
          place,
          CommandFailure.failed(
              "The line is larger than "
                  + (ImportUseCases.MAX_BYTES >> 20)
                  + " MiB, which is the most for one dump."));
    }
    NdjsonLine line = new NdjsonLine(bytes);
    return new BulkItem(place, line::owner, line::dump);
  }

  /** The next line, of one that is too long but the beginning; empty at the end of the file. */
  private Optional<byte[]> readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = stream.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (line.size() <= MAX_LINE) {
        line.write(next);
      }
      next = stream.read();
    }
    number++;
    return Optional.of(line.toByteArray());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static long count(Path file) throws IOException {
    long lines = 0;
    boolean blank = true;
    byte[] buffer = new byte[BUFFER];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            blank = true;
          } else if (blank && (buffer[i] > ' ' || buffer[i] < 0)) {
            blank = false;
            lines++;
          }
        }
      }
    }
    return lines;
  }
}
