package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.model.transfer.ImportPhase;

/**
 * Is told how far an import is, by the thread that does it and within its transaction: it must not
 * wait for anybody.
 */
@FunctionalInterface
public interface ImportProgress {

  /** For whom the report is enough. */
  ImportProgress NONE = (phase, done, total) -> {};

  /**
   * Tells a step. The first one comes when the import was let in: what is refused as a whole is
   * refused before.
   *
   * @param done of {@code total}, in what the phase counts; it never goes back within a phase
   */
  void at(ImportPhase phase, long done, long total);
}
