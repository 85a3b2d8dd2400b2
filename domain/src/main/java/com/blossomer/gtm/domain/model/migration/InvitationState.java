package com.blossomer.gtm.domain.model.migration;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.Locale;

/** How far somebody who was invited to bring their data has come. */
public enum InvitationState implements Word {
  INVITED,
  /** A file came, and nothing is known of it yet. */
  UPLOADED,
  /** What an import would do was shown. */
  PREVIEWED,
  IMPORTED,
  /** The last file could not be imported, or not even previewed. */
  FAILED,
  /** The import was taken back. */
  UNDONE;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
