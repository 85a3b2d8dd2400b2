package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.model.user.Caller;
import java.io.IOException;
import java.io.OutputStream;

/** Gives a user everything back that the system keeps for them. */
public interface ExportUseCases {

  /**
   * Writes one JSON document (UTF-8), streamed, as it was at one moment. Secrets are not in it.
   *
   * @param target is flushed, but not closed
   */
  void export(Caller caller, OutputStream target) throws IOException;
}
