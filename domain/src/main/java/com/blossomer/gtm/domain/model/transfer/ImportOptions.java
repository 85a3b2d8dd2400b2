package com.blossomer.gtm.domain.model.transfer;

/**
 * How an import is to be done.
 *
 * @param dryRun only plan: nothing is stored, but the report is the same
 * @param restoreDeleted create again what an earlier import created and its owner deleted since
 * @param force take also a dump from the browser of somebody with another e-mail address
 */
public record ImportOptions(boolean dryRun, boolean restoreDeleted, boolean force) {
  /** Stores what can be stored. */
  public static final ImportOptions STORE = new ImportOptions(false, false, false);

  /** Stores nothing, and reports what would be. */
  public static final ImportOptions DRY_RUN = STORE.withDryRun(true);

  /** The same, only planned or stored. */
  public ImportOptions withDryRun(boolean value) {
    return new ImportOptions(value, restoreDeleted, force);
  }

  /** The same, with or without what its owner deleted. */
  public ImportOptions withRestoreDeleted(boolean value) {
    return new ImportOptions(dryRun, value, force);
  }

  /** The same, whosever dump it is or only if it is the user's own. */
  public ImportOptions withForce(boolean value) {
    return new ImportOptions(dryRun, restoreDeleted, value);
  }
}
