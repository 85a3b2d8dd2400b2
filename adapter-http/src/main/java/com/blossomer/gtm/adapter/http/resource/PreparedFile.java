package com.blossomer.gtm.adapter.http.resource;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.blossomer.gtm.domain.error.StorageFull;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/**
 * A large answer that is written to a file before it is sent: then a slow client holds no
 * connection of the database, and a failure half-way is an error, not a cut document. Only this
 * user of the machine can read the file, which has no name any more once it is open.
 */
final class PreparedFile {

  /** What goes into the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  private PreparedFile() {}

  /** Answers with the content as a file of that name. */
  static void answer(Exchange exchange, String mediaType, String name, Content content) {
    boolean isAnswered = false;
    FileChannel file = open();
    try {
      // left open, because closing it would delete the file
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
      content.writeTo(out);
      out.flush();
      long length = file.position();
      file.position(0);
      exchange.header("Content-Disposition", "attachment; filename=\"" + name + '"');
      exchange.answer(200, mediaType, Channels.newInputStream(file), length);
      isAnswered = true;
    } catch (IOException e) {
      throw full(e);
    } finally {
      if (!isAnswered) {
        close(file);
      }
    }
  }

  private static FileChannel open() {
    try {
      return FileChannel.open(
          Files.createTempFile("blossomer", ".part"), READ, WRITE, DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static StorageFull full(IOException cause) {
    return new StorageFull(
        "The server has no room left to prepare the answer; nothing was changed.", cause);
  }
}
