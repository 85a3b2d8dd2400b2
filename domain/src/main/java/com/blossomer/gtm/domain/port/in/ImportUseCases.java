package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Caller;

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

  /** The imports of the caller, the oldest first. */
  Page<ImportSummary> list(Caller caller, PageRequest page);

  /**
   * What an import did.
   *
   * @throws NotFound when the caller has no such import
   */
  StoredReport get(Caller caller, ImportId id);
}
