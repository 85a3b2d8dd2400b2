package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.Locale;

/** What an import is at, in this order; {@code done} and {@code total} count what each says. */
public enum ImportPhase implements Word {
  /** Bytes are kept without their secrets. */
  ARCHIVE,
  /** Keys are read. */
  READ,
  /** Records are recognized. */
  MAP,
  /** Records get their place. */
  PLAN,
  /** New records are stored. */
  APPLY,
  /** Keys are accounted for. */
  REPORT;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
