package com.blossomer.gtm.adapter.persistence.backup;

/** A backup or a restore cannot be done; the message is one sentence for the person who asked. */
public final class BackupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
