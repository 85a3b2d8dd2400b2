package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.SignUp;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The use cases on the database in force, for the time of one command. */
final class WiredSession implements Session {
  private final UseCases useCases;
  private final Settings settings;
  private final Lifetime lifetime;

  private WiredSession(UseCases useCases, Settings settings, Lifetime lifetime) {
    this.useCases = useCases;
    this.settings = settings;
    this.lifetime = lifetime;
  }

  static WiredSession open(Settings settings) {
    Lifetime lifetime = Lifetime.begin(() -> {});
    try {
      Logins logins = Database.open(settings, Purpose.COMMAND, lifetime).logins();
      PostgresDatabase stores =
          lifetime.open(() -> PostgresDatabase.connect(logins.app(), logins.admin()));
      return new WiredSession(
          useCases(settings, stores, UnaryOperator.identity()), settings, lifetime);
    } catch (RuntimeException e) {
      lifetime.close();
      throw e;
    }
  }

  static UseCases useCases(
      Settings settings, PostgresDatabase stores, UnaryOperator<ImportUseCases> importDecorator) {
    return Blossomer.builder()
        .repositories(stores.repositories())
        .users(stores.users())
        .signIns(stores.signIns())
        .rateLimits(stores.rateLimits())
        .invitations(stores.invitations())
        .transactions(stores.transactions())
        .importDecorator(importDecorator)
        .signUp(SignUp.valueOf(settings.get(Setting.SIGN_UP).toUpperCase(Locale.ROOT)))
        .build()
        .useCases();
  }

  @Override
  public UseCases useCases() {
    return useCases;
  }

  @Override
  public String serverUrl() {
    return settings
        .find(Setting.PUBLIC_URL)
        .map(url -> url.replaceFirst("/+$", ""))
        .or(this::urlOfRunningServer)
        .orElseGet(() -> ServerSettings.url(settings.get(Setting.HOST), settings.port()));
  }

  private Optional<String> urlOfRunningServer() {
    return settings.isEmbedded()
        ? EmbeddedPostgres.serverUrl(settings.dataDirectory())
        : Optional.empty();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
