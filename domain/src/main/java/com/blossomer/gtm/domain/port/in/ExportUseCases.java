package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.model.user.Caller;
import java.io.IOException;
import java.io.OutputStream;

/** Gives a user everything back that the system keeps for them. */
public interface ExportUseCases {

  /**
   * Writes everything of the caller, streamed, as it was at one moment. Secrets are not in it.
   *
   * @param target is flushed, but not closed
   */
  void export(Caller caller, ExportOptions options, OutputStream target) throws IOException;

  /** Writes the JSON document (UTF-8) without originals. */
  default void export(Caller caller, OutputStream target) throws IOException {
    export(caller, ExportOptions.JSON, target);
  }
}
