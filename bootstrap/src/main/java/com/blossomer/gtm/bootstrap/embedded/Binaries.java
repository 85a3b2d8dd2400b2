package com.blossomer.gtm.bootstrap.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The unpacked PostgreSQL programs of a data directory. */
record Binaries(Path home) {
  static final String MAJOR_VERSION = "18";
  private static final String COMPLETE = "complete.properties";

  /**
   * Unpacks the programs unless they are there; only the holder of the transition lock may.
   *
   * @throws EmbeddedPostgresException if this machine has no archive, or the disk is full
   */
  static Binaries unpacked(DataDirectory directory) {
    BinaryArchive archive = BinaryArchive.forThisMachine();
    try {
      Path home = directory.runtime().resolve(MAJOR_VERSION + "-" + archive.checksum());
      if (!isComplete(home)) {
        unpack(archive, directory.runtime(), home);
      }
      return new Binaries(home);
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  // names and sizes only: the files were not synced, so a power failure may have emptied some
  private static boolean isComplete(Path home) throws IOException {
    Properties marker = new PropertiesFile(home.resolve(COMPLETE)).read().orElse(null);
    return marker != null && size(home).equals(marker.getProperty("size"));
  }

  private static String size(Path home) throws IOException {
    long files = 0;
    long bytes = 0;
    try (Stream<Path> paths =
        Files.find(
            home,
            Integer.MAX_VALUE,
            (path, attributes) -> attributes.isRegularFile() && !path.endsWith(COMPLETE))) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        files++;
        bytes += Files.size(path);
      }
    }
    return files + " files, " + bytes + " bytes";
  }

  private static void unpack(BinaryArchive archive, Path runtime, Path home) throws IOException {
    Files.createDirectories(runtime, OwnedFiles.forDirectory());
    deleteLeftovers(runtime);
    if (Files.exists(home)) {
      OwnedFiles.deleteTree(home);
    }
    Path unfinished = Files.createTempDirectory(runtime, "unfinished-", OwnedFiles.forDirectory());
    try {
      extract(archive, unfinished);
      new PropertiesFile(unfinished.resolve(COMPLETE)).write(Map.of("size", size(unfinished)));
      OwnedFiles.publish(unfinished, home);
    } catch (IOException e) {
      OwnedFiles.deleteTree(unfinished);
      throw e;
    }
  }

  private static void deleteLeftovers(Path runtime) throws IOException {
    try (Stream<Path> entries = Files.list(runtime)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (entry.getFileName().toString().startsWith("unfinished-")) {
          OwnedFiles.deleteTree(entry);
        }
      }
    }
  }

  private static void extract(BinaryArchive archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(archive.open(), 1 << 16)))) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        extract(tar, entry, target);
      }
    }
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("the archive of PostgreSQL names a file outside: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path, OwnedFiles.forDirectory());
      return;
    }
    Files.createDirectories(path.getParent(), OwnedFiles.forDirectory());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(path, executable ? OwnedFiles.DIRECTORY : OwnedFiles.FILE);
  }
}
