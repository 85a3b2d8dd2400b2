package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The embedded database cannot be started, joined or stopped. The message is one sentence for the
 * person at the terminal; nothing in the data directory was lost.
 */
public final class EmbeddedPostgresException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final long FULL_BELOW_BYTES = 1 << 20;

  EmbeddedPostgresException(String message) {
    super(message);
  }

  EmbeddedPostgresException(String message, Throwable cause) {
    super(message, cause);
  }

  static EmbeddedPostgresException diskFull(Path dataDirectory, Throwable cause) {
    return new EmbeddedPostgresException(
        "The disk that holds the data directory %s is full: free some space and start again."
            .formatted(dataDirectory),
        cause);
  }

  /** Finds the sentence for a failed access to the files of a data directory. */
  static EmbeddedPostgresException of(Path dataDirectory, IOException cause) {
    if (meansDiskFull(String.valueOf(cause.getMessage())) || isFull(dataDirectory)) {
      return diskFull(dataDirectory, cause);
    }
    return new EmbeddedPostgresException(
        "The data directory %s cannot be used: %s.".formatted(dataDirectory, reason(cause)), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied for " + cause.getMessage();
    }
    if (cause instanceof FileAlreadyExistsException) {
      return cause.getMessage() + " is a file";
    }
    if (cause instanceof NoSuchFileException) {
      return cause.getMessage() + " does not exist";
    }
    return cause.getMessage();
  }

  static boolean meansDiskFull(String text) {
    return text.contains("No space left on device") || text.contains("Disk quota exceeded");
  }

  // the text of the operating system's error depends on the language of the user
  private static boolean isFull(Path dataDirectory) {
    try {
      return Files.getFileStore(dataDirectory).getUsableSpace() < FULL_BELOW_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
