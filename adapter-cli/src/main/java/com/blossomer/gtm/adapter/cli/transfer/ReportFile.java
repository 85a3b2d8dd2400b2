package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that grows line by line, so that a kill leaves what was done until then. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Empties the file, which only its owner may read when it is a new one.
   *
   * @param name null for none
   */
  static OutputStream open(String name) {
    if (name == null) {
      return OutputStream.nullOutputStream();
    }
    try {
      return Channels.newOutputStream(
          Files.newByteChannel(
              Path.of(name),
              Set.of(
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING),
              onlyForOwner()));
    } catch (NoSuchFileException e) {
      throw CommandFailure.wrongUsage("There is no directory for the file " + name + ".");
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.wrongUsage(
          "The file " + name + " cannot be written: " + e.getMessage() + ".");
    }
  }

  private static FileAttribute<?>[] onlyForOwner() {
    boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
