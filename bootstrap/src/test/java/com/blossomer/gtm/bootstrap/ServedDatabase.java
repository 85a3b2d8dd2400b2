package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.HttpApi;
import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseRoles;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A migrated database, and servers of this process on it that share nothing else. */
final class ServedDatabase implements AutoCloseable {

  private static final byte[] CURSOR_KEY = "a key of thirty-two bytes or so.".getBytes(UTF_8);

  private final EmbeddedPostgres postgres;
  private final List<AutoCloseable> opened = new ArrayList<>();

  ServedDatabase(Path directory) {
    postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND);
    DatabaseRoles.create(
        login(postgres.superuser(), postgres.superuserPassword()),
        postgres.ownerPassword(),
        postgres.appPassword(),
        postgres.adminPassword());
    Migrations.of(login(DatabaseRoles.OWNER, postgres.ownerPassword())).migrate();
  }

  DatabaseLogin app() {
    return login(DatabaseRoles.APP, postgres.appPassword());
  }

  DatabaseLogin admin() {
    return login(DatabaseRoles.ADMIN, postgres.adminPassword());
  }

  /** The use cases on pools of their own, as each process has them. */
  Blossomer newBlossomer() {
    return blossomer(keep(PostgresDatabase.connect(app(), admin())));
  }

  static Blossomer blossomer(PostgresDatabase stores) {
    return Blossomer.builder()
        .repositories(stores.repositories())
        .users(stores.users())
        .signIns(stores.signIns())
        .rateLimits(stores.rateLimits())
        .transactions(stores.transactions())
        .build();
  }

  /** Starts a server; its port. */
  int serve(Blossomer blossomer, UnaryOperator<HttpSettings> settings) {
    HttpSettings http = settings.apply(HttpSettings.of("127.0.0.1", 0, CURSOR_KEY));
    return keep(HttpApi.start(http, blossomer.useCases(), () -> true)).port();
  }

  <T extends AutoCloseable> T keep(T resource) {
    opened.add(resource);
    return resource;
  }

  /** Runs statements as the superuser. */
  void execute(String... statements) {
    try (Connection connection =
            DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    Collections.reverse(opened);
    opened.forEach(ServedDatabase::close);
    postgres.close();
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private DatabaseLogin login(String user, String password) {
    return new DatabaseLogin(postgres.jdbcUrl(), user, password);
  }
}
