package com.blossomer.gtm.bootstrap.wiring;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseRoles;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.settings.DatabaseAddress;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import java.util.function.Supplier;

/**
 * How the three roles of a database log in. Each is looked up only when it is needed: most servers
 * do not know the owner.
 */
final class Logins {
  private final Supplier<DatabaseLogin> app;
  private final Supplier<DatabaseLogin> admin;
  private final Supplier<DatabaseLogin> owner;

  private Logins(
      Supplier<DatabaseLogin> app, Supplier<DatabaseLogin> admin, Supplier<DatabaseLogin> owner) {
    this.app = requireNonNull(app, "app");
    this.admin = requireNonNull(admin, "admin");
    this.owner = requireNonNull(owner, "owner");
  }

  static Logins of(EmbeddedPostgres postgres) {
    String url = postgres.jdbcUrl();
    return new Logins(
        () -> new DatabaseLogin(url, DatabaseRoles.APP, postgres.appPassword()),
        () -> new DatabaseLogin(url, DatabaseRoles.ADMIN, postgres.adminPassword()),
        () -> new DatabaseLogin(url, DatabaseRoles.OWNER, postgres.ownerPassword()));
  }

  /**
   * @throws WrongSetting when the settings name more than one database
   */
  static Logins of(Settings settings) {
    refuseAnotherDatabase(settings, Setting.DATABASE_ADMIN_URL);
    refuseAnotherDatabase(settings, Setting.DATABASE_OWNER_URL);
    return new Logins(
        () -> login(settings, Setting.DATABASE_URL, Setting.DATABASE_PASSWORD, DatabaseRoles.APP),
        () ->
            login(
                settings,
                Setting.DATABASE_ADMIN_URL,
                Setting.DATABASE_ADMIN_PASSWORD,
                DatabaseRoles.ADMIN),
        () ->
            login(
                settings,
                Setting.DATABASE_OWNER_URL,
                Setting.DATABASE_OWNER_PASSWORD,
                DatabaseRoles.OWNER));
  }

  /** As the role that serves. */
  DatabaseLogin app() {
    return app.get();
  }

  /** As the role for administration across users. */
  DatabaseLogin admin() {
    return admin.get();
  }

  /** As the role that migrates. */
  DatabaseLogin owner() {
    return owner.get();
  }

  private static DatabaseLogin login(
      Settings settings, Setting url, Setting password, String defaultUser) {
    boolean isOwn = settings.find(url).isPresent();
    DatabaseAddress address = address(settings, isOwn ? url : Setting.DATABASE_URL);
    String user = isOwn && address.user() != null ? address.user() : defaultUser;
    String secret = isOwn ? address.password() : null;
    if (secret == null) {
      secret = settings.find(password).orElseThrow(() -> missing(url, password, user));
    }
    return new DatabaseLogin(address.jdbcUrl(), user, secret);
  }

  // else the data of one database could be paired with the users of another
  private static void refuseAnotherDatabase(Settings settings, Setting setting) {
    DatabaseAddress main = address(settings, Setting.DATABASE_URL);
    if (settings.find(setting).isPresent() && !main.isSameDatabase(address(settings, setting))) {
      throw new WrongSetting(
          "The settings database-url (%s) and %s (%s) name different databases: host, port and name must be the same."
              .formatted(
                  settings.origin(Setting.DATABASE_URL).text(),
                  setting.key(),
                  settings.origin(setting).text()));
    }
  }

  private static DatabaseAddress address(Settings settings, Setting setting) {
    return DatabaseAddress.parse(settings.get(setting)).orElseThrow();
  }

  private static WrongSetting missing(Setting url, Setting password, String user) {
    return new WrongSetting(
        "The password of the database role %s is missing: set %s, %s_FILE, or %s with the password inside."
            .formatted(user, password.variable(), password.variable(), url.variable()));
  }
}
