package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.persistence.backup.BackupException;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgresException;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import java.util.function.Supplier;

/** Tells the command line about failures in its own terms. */
final class Failures {
  private Failures() {}

  static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (WrongSetting e) {
      throw CommandFailure.wrongUsage(e.getMessage());
    } catch (EmbeddedPostgresException | BackupException e) {
      throw CommandFailure.failed(e.getMessage(), e);
    }
  }
}
