package com.blossomer.gtm.adapter.persistence.backup;

/** The comment of the file: it says what it is, and guards the manifest, which guards the rest. */
final class ArchiveComment {
  static final String MANIFEST = "manifest.json";

  private static final String FORM = "Blossomer GTM backup. SHA-256 of " + MANIFEST + ": ";

  private ArchiveComment() {}

  static String of(byte[] manifest) {
    return FORM + Sha256.hex(Sha256.digest(manifest));
  }

  static boolean isBackup(String comment) {
    return comment != null && comment.startsWith(FORM);
  }
}
