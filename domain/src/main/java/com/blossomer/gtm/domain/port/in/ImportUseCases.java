package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.UserId;
import java.io.IOException;
import java.io.OutputStream;

/** Takes over what a browser of the old app held. */
public interface ImportUseCases {

  /** The largest dump, in bytes. */
  int MAX_BYTES = 50 * 1024 * 1024;

  /**
   * Imports a dump, as {@code JSON.stringify(localStorage)} gives it, in one transaction. Importing
   * it again adds nothing.
   *
   * @param dump the bytes as they came
   * @param progress is told how far it is
   * @throws Invalid when the dump as a whole cannot be read
   */
  ImportReport importDump(
      Caller caller, byte[] dump, ImportOptions options, ImportProgress progress);

  /** Imports a dump, and tells nobody how far it is. */
  default ImportReport importDump(Caller caller, byte[] dump, ImportOptions options) {
    return importDump(caller, dump, options, ImportProgress.NONE);
  }

  /**
   * Imports a dump for another user, as an administrator; the audit log tells of it.
   *
   * @throws NotFound when there is no such user
   * @throws Conflict when the user is disabled
   */
  ImportReport importFor(
      Caller admin, UserId user, byte[] dump, ImportOptions options, ImportProgress progress);

  /** The imports of the caller, the oldest first. */
  Page<ImportSummary> list(Caller caller, PageRequest page);

  /**
   * What an import did.
   *
   * @throws NotFound when the caller has no such import
   */
  StoredReport get(Caller caller, ImportId id);

  /**
   * What found no field, the oldest import first.
   *
   * @throws NotFound when the caller has no import that the filter names
   */
  Page<Kept<Leftover>> leftovers(Caller caller, KeptFilter filter, PageRequest page);

  /**
   * What could not be read as a record, the oldest import first.
   *
   * @throws NotFound when the caller has no import that the filter names
   */
  Page<Kept<Quarantined>> quarantine(Caller caller, KeptFilter filter, PageRequest page);

  /**
   * Writes the archived bytes as they came, but for the values of secrets, which are blank.
   *
   * @param target is flushed, but not closed
   * @throws NotFound when the caller has no such import
   */
  void original(Caller caller, ImportId id, OutputStream target) throws IOException;

  /**
   * Takes back what an import created and nobody edited since, in one transaction. What has
   * something below it that stays, or that the import did not create, counts as edited. When
   * nothing is kept the import goes as a whole, and can be done again as if it had never been.
   *
   * @param force takes what was edited, and what is below it, as well
   * @throws NotFound when the caller has no such import
   */
  UndoReport undo(Caller caller, ImportId id, boolean force);
}
