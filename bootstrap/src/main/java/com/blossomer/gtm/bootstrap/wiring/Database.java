package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseRoles;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import com.blossomer.gtm.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database in force, running.
 *
 * @param embedded empty for an external one
 */
record Database(Logins logins, Optional<EmbeddedPostgres> embedded) {

  /** Starts or joins the embedded one, whose schema is always up to date; an external one is. */
  static Database open(Settings settings, Purpose purpose, Lifetime lifetime) {
    if (!settings.isEmbedded()) {
      return new Database(Logins.of(settings), Optional.empty());
    }
    Path directory = settings.dataDirectory();
    EmbeddedPostgres postgres = lifetime.open(() -> EmbeddedPostgres.open(directory, purpose));
    Logins logins = Logins.of(postgres);
    // a running server has done this, and its schema is not to change under it
    if (purpose == Purpose.SERVER || EmbeddedPostgres.serverUrl(directory).isEmpty()) {
      lifetime.step(() -> prepare(postgres, logins));
    }
    return new Database(logins, Optional.of(postgres));
  }

  /**
   * Starts the embedded one with the schema that it has, or none: a restore brings its own.
   *
   * @throws CommandFailure when a server uses it
   */
  static Database openToRestore(Settings settings, Lifetime lifetime) {
    if (!settings.isEmbedded()) {
      return new Database(Logins.of(settings), Optional.empty());
    }
    Path directory = settings.dataDirectory();
    EmbeddedPostgres postgres =
        lifetime.open(() -> EmbeddedPostgres.open(directory, Purpose.COMMAND));
    if (EmbeddedPostgres.serverUrl(directory).isPresent()) {
      throw CommandFailure.failed(
          "A server runs on the data directory %s: stop it, or restore into a new one."
              .formatted(directory));
    }
    lifetime.step(() -> createRoles(postgres));
    return new Database(Logins.of(postgres), Optional.of(postgres));
  }

  private static void prepare(EmbeddedPostgres postgres, Logins logins) {
    createRoles(postgres);
    Migrations.of(logins.owner()).migrate();
  }

  private static void createRoles(EmbeddedPostgres postgres) {
    DatabaseRoles.create(
        new DatabaseLogin(postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword()),
        postgres.ownerPassword(),
        postgres.appPassword(),
        postgres.adminPassword());
  }
}
