package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that only their owner can open, written so that a crash leaves no half. */
final class OwnedFiles {
  static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

  private OwnedFiles() {}

  static FileAttribute<?> forFile() {
    return PosixFilePermissions.asFileAttribute(FILE);
  }

  static FileAttribute<?> forDirectory() {
    return PosixFilePermissions.asFileAttribute(DIRECTORY);
  }

  static int owner(Path file) throws IOException {
    return (Integer) Files.getAttribute(file, "unix:uid");
  }

  /** The user this process is, as which it makes files: one without a name has no other trace. */
  static int userIn(Path directory) throws IOException {
    Path file = Files.createTempFile(directory, "owner", null);
    try {
      return owner(file);
    } finally {
      Files.delete(file);
    }
  }

  /** Opens a file for reading and writing, made with mode 0600 if it is missing. */
  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
        forFile());
  }

  /** Replaces the whole file in one step that survives a crash of the machine. */
  static void replace(Path file, byte[] content) throws IOException {
    Path next = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(next);
      throw e;
    }
    sync(file.getParent());
  }

  /** Gives a finished directory its name, in one step that survives a crash of the machine. */
  static void publish(Path finished, Path name) throws IOException {
    Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
    sync(name.getParent());
  }

  static void deleteTree(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
