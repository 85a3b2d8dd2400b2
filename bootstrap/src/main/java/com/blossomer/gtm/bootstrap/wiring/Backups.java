package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import com.blossomer.gtm.adapter.cli.runtime.StepProgress;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseVerification;
import com.blossomer.gtm.adapter.persistence.backup.Backup;
import com.blossomer.gtm.adapter.persistence.backup.Manifest;
import com.blossomer.gtm.adapter.persistence.backup.Restore;
import com.blossomer.gtm.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Saves databases, and brings them back. */
final class Backups {
  private Backups() {}

  static SavedDatabase write(Logins logins, OutputStream target, StepProgress progress)
      throws IOException {
    return saved(Backup.of(logins.owner()).write(target, progress::at));
  }

  static SavedDatabase check(Path file, StepProgress progress) {
    return saved(Restore.check(file, progress::at));
  }

  static SavedDatabase restore(Settings settings, Path file, StepProgress progress) {
    // before a data directory is made for it
    Restore.requireBackup(file);
    try (Lifetime lifetime = Lifetime.begin(() -> {})) {
      Logins logins = Database.openToRestore(settings, lifetime).logins();
      // whose password is better missed now than afterwards
      DatabaseLogin app = logins.app();
      Manifest manifest = Restore.of(logins.owner()).restore(file, progress::at);
      List<String> violations = DatabaseVerification.verify(app);
      if (!violations.isEmpty()) {
        throw CommandFailure.failed(
            "Everything was restored, but the database does not keep users apart as it should: "
                + violations.get(0));
      }
      return saved(manifest);
    }
  }

  private static SavedDatabase saved(Manifest manifest) {
    return new SavedDatabase(
        manifest.createdAt(),
        manifest.schemaVersion(),
        manifest.rows("users"),
        manifest.tables().size(),
        manifest.rows());
  }
}
