package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
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
   * @param dryRun only plan: nothing is stored, but the report is the same
   * @throws Invalid when the dump as a whole cannot be read
   */
  ImportReport importDump(Caller caller, byte[] dump, boolean dryRun);
}
