package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.MigrationState;
import com.blossomer.gtm.adapter.persistence.DatabaseVerification;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import com.blossomer.gtm.bootstrap.settings.Settings;
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
  public void close() {
    lifetime.close();
  }
}
