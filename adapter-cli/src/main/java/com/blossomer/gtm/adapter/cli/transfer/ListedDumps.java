package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.owner.UserMap;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Dumps that are files of a directory or entries of a zip archive. */
final class ListedDumps implements BulkSource {

  /** Opens a stream of bytes. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private final List<BulkItem> items;
  private final List<String> skipped;
  private final Iterator<BulkItem> rest;
  private final Closeable archive;

  private ListedDumps(DumpNames names, Closeable archive) {
    this.items = names.items();
    this.skipped = names.skipped();
    this.rest = items.iterator();
    this.archive = archive;
  }

  /**
   * @param others files that may lie there and are no dumps, such as the map of users
   */
  static ListedDumps ofDirectory(Path directory, UserMap users, Set<Path> others)
      throws IOException {
    DumpNames names = new DumpNames(users);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
        if (!others.contains(file.toRealPath())) {
          String name = directory.relativize(file).toString().replace('\\', '/');
          names.add(name, () -> limited(() -> Files.newInputStream(file)));
        }
      }
    }
    return new ListedDumps(names, () -> {});
  }

  static ListedDumps ofZip(Path file, UserMap users) throws IOException {
    ZipFile zip = open(file);
    DumpNames names = new DumpNames(users);
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .forEach(entry -> names.add(entry.getName(), () -> limited(() -> stream(zip, entry))));
    return new ListedDumps(names, zip);
  }

  @Override
  public long total() {
    return items.size();
  }

  @Override
  public Optional<BulkItem> next() {
    return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  @Override
  public List<String> skipped() {
    return skipped;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  // names that are not UTF-8 come from old programs, and need not be right to be told apart
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      Charset anyBytes = StandardCharsets.ISO_8859_1;
      return new ZipFile(file.toFile(), anyBytes);
    }
  }

  private static InputStream stream(ZipFile zip, ZipEntry entry) throws IOException {
    InputStream stream = zip.getInputStream(entry);
    if (stream == null) {
      throw new ZipException("the entry is missing");
    }
    return stream;
  }

  // never more than one dump may have, whatever an archive unfolds to
  private static byte[] limited(Opening opening) throws IOException {
    try (InputStream stream = opening.open()) {
      byte[] bytes = stream.readNBytes(ImportUseCases.MAX_BYTES + 1);
      if (bytes.length > ImportUseCases.MAX_BYTES) {
        throw CommandFailure.failed(
            "It is larger than "
                + (ImportUseCases.MAX_BYTES >> 20)
                + " MiB, which is the most for one dump.");
      }
      return bytes;
    }
  }
}
