package com.blossomer.gtm.application.transfer;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which everything of a user can be written. */
interface ExportForm {

  /**
   * Writes everything, one after the other.
   *
   * @param target is flushed, but not closed
   */
  void write(UserContent content, OutputStream target) throws IOException;
}
