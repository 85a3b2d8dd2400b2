package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: beside its place first, then moved there. Only its
 * owner can read it.
 */
public final class OutputFile {

  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  private final String name;
  private final Path path;

  private OutputFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /** Checks the place before any work is done. */
  public static OutputFile of(String name) {
    if (name.isEmpty()) {
      throw CommandFailure.wrongUsage(
          "The name of the file is empty: name one, or leave -o away for standard output.");
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw CommandFailure.failed(name + " is a directory: name a file in it.");
      }
      // a link stays a link, and what it points to is replaced
      Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (!Files.isDirectory(real.getParent())) {
        throw CommandFailure.failed("There is no directory " + real.getParent() + ".");
      }
      return new OutputFile(name, real);
    } catch (InvalidPathException | IOException e) {
      throw failed(name, e);
    }
  }

  /** Writes it: the whole or nothing. */
  public void write(Content content) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        writeThrough(content);
      } else {
        writeBeside(content);
      }
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  private void writeBeside(Content content) throws IOException {
    Path part = Files.createTempFile(path.getParent(), "." + path.getFileName(), ".part");
    part.toFile().deleteOnExit();
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
          OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(stream);
        stream.flush();
        // else the new name could survive a crash of the machine, and the content not
        channel.force(true);
      }
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  // a device or a pipe can neither be replaced nor forced to a disk
  private void writeThrough(Content content) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path))) {
      content.writeTo(stream);
    }
  }

  private static CommandFailure failed(String name, Exception cause) {
    String reason =
        cause instanceof AccessDeniedException
            ? "permission denied"
            : cause instanceof NoSuchFileException ? "no such directory" : cause.getMessage();
    return CommandFailure.failed(name + " cannot be written: " + reason + ".", cause);
  }
}
