package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

/**
 * How an export is to be done.
 *
 * @param originals whether the archived bytes of imports are in it
 */
public record ExportOptions(ExportFormat format, boolean originals) {
  /** The JSON document without originals. */
  public static final ExportOptions JSON = new ExportOptions(ExportFormat.JSON, false);

  public ExportOptions {
    requireNonNull(format, "format");
  }

  /** The same, with or without originals. */
  public ExportOptions withOriginals(boolean value) {
    return new ExportOptions(format, value);
  }
}
