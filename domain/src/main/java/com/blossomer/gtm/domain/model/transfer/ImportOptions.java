package com.blossomer.gtm.domain.model.transfer;

import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.shared.RecordId;

/**
 * How an import is to be done.
 *
 * @param dryRun only plan: nothing is stored, but the report is the same
 * @param restoreDeleted create again what an earlier import created and its owner deleted since
 * @param force take also a dump from the browser of somebody with another e-mail address
 * @param parent where that goes which finds no parent in the document itself; null for placeholders
 * @param records whether the report has the records that are created, or would be
 */
public record ImportOptions(
    boolean dryRun, boolean restoreDeleted, boolean force, RecordId parent, boolean records) {
  /** Stores what can be stored. */
  public static final ImportOptions STORE = new ImportOptions(false, false, false, null, false);

  /** Stores nothing, and reports what would be. */
  public static final ImportOptions DRY_RUN = STORE.withDryRun(true);

  public ImportOptions {
    if (parent instanceof CampaignId) {
      throw new IllegalArgumentException("nothing belongs to a campaign");
    }
  }

  /** The same, only planned or stored. */
  public ImportOptions withDryRun(boolean value) {
    return new ImportOptions(value, restoreDeleted, force, parent, records);
  }

  /** The same, with or without what its owner deleted. */
  public ImportOptions withRestoreDeleted(boolean value) {
    return new ImportOptions(dryRun, value, force, parent, records);
  }

  /** The same, whosever dump it is or only if it is the user's own. */
  public ImportOptions withForce(boolean value) {
    return new ImportOptions(dryRun, restoreDeleted, value, parent, records);
  }

  /** The same, with what finds no parent in the document below that record. */
  public ImportOptions withParent(RecordId value) {
    return new ImportOptions(dryRun, restoreDeleted, force, value, records);
  }

  /** The same, with or without the records in the report. */
  public ImportOptions withRecords(boolean value) {
    return new ImportOptions(dryRun, restoreDeleted, force, parent, value);
  }
}
