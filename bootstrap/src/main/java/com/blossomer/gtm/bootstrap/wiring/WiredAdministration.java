package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.MigrationState;
import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import com.blossomer.gtm.adapter.cli.runtime.StepProgress;
import com.blossomer.gtm.adapter.persistence.DatabaseVerification;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.adapter.persistence.backup.BackupException;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import com.blossomer.gtm.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The care of the database in force. */
final class WiredAdministration implements DatabaseAdministration {
  private final Logins logins;
  private final Lifetime lifetime;

  private WiredAdministration(Logins logins, Lifetime lifetime) {
    this.logins = logins;
    this.lifetime = lifetime;
  }

  static WiredAdministration open(Settings settings) {
    Lifetime lifetime = Lifetime.begin(() -> {});
    try {
      return new WiredAdministration(
          Database.open(settings, Purpose.COMMAND, lifetime).logins(), lifetime);
    } catch (RuntimeException e) {
      lifetime.close();
      throw e;
    }
  }

  @Override
  public List<MigrationState> status() {
    return Failures.told(() -> Migrations.of(logins.owner()).status()).stream()
        .map(
            step ->
                new MigrationState(
                    step.version(), step.description(), step.state().toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public int migrate() {
    return Failures.told(() -> Migrations.of(logins.owner()).migrate());
  }

  @Override
  public List<String> verify() {
    return Failures.told(() -> DatabaseVerification.verify(logins.app()));
  }

  @Override
  public SavedDatabase backup(OutputStream target, StepProgress progress) throws IOException {
    try {
      return Backups.write(logins, target, progress);
    } catch (BackupException e) {
      throw CommandFailure.failed(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
