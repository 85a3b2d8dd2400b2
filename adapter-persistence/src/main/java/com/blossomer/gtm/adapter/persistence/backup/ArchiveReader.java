package com.blossomer.gtm.adapter.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a backup, none of which is believed before its checksum was compared. */
final class ArchiveReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int MANIFEST_LIMIT = 16 << 20;

  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private ArchiveReader(Path path, ZipFile zip) throws IOException {
    this.path = path;
    this.zip = zip;
    this.manifest = readManifest();
    requireItsEntriesOnly();
  }

  /**
   * @throws BackupException when it is no backup, or not as it was written
   */
  static ArchiveReader open(Path path) {
    if (Files.isDirectory(path)) {
      throw new BackupException(path + " is a directory: name the file of a backup.");
    }
    try {
      ZipFile zip = new ZipFile(path.toFile());
      try {
        return new ArchiveReader(path, zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new BackupException("There is no file " + path + ".", e);
    } catch (AccessDeniedException e) {
      throw new BackupException("The file " + path + " may not be read: permission denied.", e);
    } catch (ZipException e) {
      throw new BackupException(
          "The file %s is no backup, or a part of it is missing: nothing was restored."
              .formatted(path),
          e);
    } catch (IOException | IllegalArgumentException e) {
      // the JDK's word for names and comments that are no UTF-8
      throw damaged(path, e);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /**
   * Reads the whole of it.
   *
   * @throws BackupException when anything is not as it was written
   */
  void verify(Progress progress) {
    long done = 0;
    byte[] buffer = new byte[BUFFER];
    for (SavedTable table : manifest.tables()) {
      progress.at("Checking " + table.name(), done, manifest.bytes());
      try (Entry entry = read(table)) {
        while (entry.content().read(buffer) >= 0) {
          // what is read is digested
        }
        entry.requireUnchanged();
      } catch (IOException e) {
        throw damaged(path, e);
      }
      done += table.bytes();
    }
  }

  /** Begins to read the rows of a table. */
  Entry read(SavedTable table) throws IOException {
    ZipEntry entry = zip.getEntry(table.entry());
    return new Entry(table, new DigestInputStream(zip.getInputStream(entry), Sha256.digest()));
  }

  /** The rows of a table, digested as they are read. */
  final class Entry implements AutoCloseable {
    private final SavedTable table;
    private final DigestInputStream content;

    private Entry(SavedTable table, DigestInputStream content) {
      this.table = table;
      this.content = content;
    }

    InputStream content() {
      return content;
    }

    /** To be asked when all of it was read. */
    void requireUnchanged() {
      MessageDigest digest = content.getMessageDigest();
      if (!Sha256.hex(digest).equals(table.sha256())) {
        throw damaged(path, null);
      }
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  private Manifest readManifest() throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveComment.MANIFEST);
    if (entry == null || !ArchiveComment.isBackup(zip.getComment())) {
      throw new BackupException("The file " + path + " is no backup of this program.");
    }
    try (InputStream content = zip.getInputStream(entry)) {
      byte[] json = content.readNBytes(MANIFEST_LIMIT);
      if (!ArchiveComment.of(json).equals(zip.getComment())) {
        throw damaged(path, null);
      }
      return ManifestJson.read(json);
    }
  }

  private void requireItsEntriesOnly() {
    Set<String> expected = new HashSet<>(Set.of(ArchiveComment.MANIFEST));
    manifest.tables().forEach(table -> expected.add(table.entry()));
    Set<String> found = new HashSet<>();
    zip.stream().map(ZipEntry::getName).forEach(found::add);
    if (!found.equals(expected) || zip.size() != expected.size()) {
      throw damaged(path, null);
    }
  }

  private static BackupException damaged(Path path, Exception cause) {
    return new BackupException(
        "The file %s is not as it was written: its checksums differ, and nothing was restored."
            .formatted(path),
        cause);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
