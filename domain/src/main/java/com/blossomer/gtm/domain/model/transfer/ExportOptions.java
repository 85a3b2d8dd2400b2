package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Invalid;

/**
 * How an export is to be done; a dump for the old app is without originals.
 *
 * @param originals whether the archived bytes of imports are in it
 */
public record ExportOptions(ExportFormat format, boolean originals) {
  /** The JSON document without originals. */
  public static final ExportOptions JSON = new ExportOptions(ExportFormat.JSON, false);

  public ExportOptions {
    requireNonNull(format, "format");
    if (originals && format == ExportFormat.LOCAL_STORAGE) {
      throw new Invalid(
          "",
          "no_place_for_originals",
          "A dump for the old app has no place for originals; export json or csv with them.");
    }
  }

  /** The same, with or without originals. */
  public ExportOptions withOriginals(boolean value) {
    return new ExportOptions(format, value);
  }
}
