package com.blossomer.gtm.adapter.cli.transfer;

import static com.blossomer.gtm.domain.port.in.ImportUseCases.MAX_BYTES;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a dump, never more of it than the import takes. */
final class DumpFile {
  private static final String STANDARD_INPUT = "-";

  private DumpFile() {}

  static byte[] read(String name, InputStream standardInput) {
    if (name.isEmpty()) {
      throw CommandFailure.wrongUsage(
          "The name of the file is empty: name the file of one dump, or - for standard input.");
    }
    try {
      if (name.equals(STANDARD_INPUT)) {
        return limited(standardInput, "The dump on standard input");
      }
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw CommandFailure.failed(name + " is a directory: name the file of one dump.");
      }
      try (InputStream stream = Files.newInputStream(file)) {
        return limited(stream, "The file " + name);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      throw CommandFailure.failed("There is no file " + name + ".", e);
    } catch (AccessDeniedException e) {
      throw CommandFailure.failed("The file " + name + " may not be read: permission denied.", e);
    } catch (IOException e) {
      throw CommandFailure.failed(
          "The file " + name + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static byte[] limited(InputStream stream, String what) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw CommandFailure.failed(
          what + " is larger than " + (MAX_BYTES >> 20) + " MiB, which is the most for one dump.");
    }
    return bytes;
  }
}
