package com.blossomer.gtm.domain.model.transfer;

/**
 * How an import is to be done.
 *
 * @param dryRun only plan: nothing is stored, but the report is the same
 */
public record ImportOptions(boolean dryRun) {
  /** Stores what can be stored. */
  public static final ImportOptions STORE = new ImportOptions(false);

  /** Stores nothing, and reports what would be. */
  public static final ImportOptions DRY_RUN = new ImportOptions(true);
}
