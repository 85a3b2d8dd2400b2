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
import com.blossomer.gtm.bootstrap.embedded.TestCluster;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A migrated database, and servers on it that share nothing else: of this process, or processes of
 * their own.
 */
final class ServedDatabase implements AutoCloseable {

  private static final byte[] CURSOR_KEY = "a key of thirty-two bytes or so.".getBytes(UTF_8);

  private final Path home;
  private final EmbeddedPostgres postgres;
  private final Blossomer blossomer;
  private final List<AutoCloseable> opened = new ArrayList<>();

  ServedDatabase(Path home) throws IOException {
    this.home = home;
    postgres = EmbeddedPostgres.open(TestCluster.directoryIn(home), Purpose.COMMAND);
    DatabaseRoles.create(
        login(postgres.superuser(), postgres.superuserPassword()),
        postgres.ownerPassword(),
        postgres.appPassword(),
        postgres.adminPassword());
    Migrations.of(login(DatabaseRoles.OWNER, postgres.ownerPassword())).migrate();
    blossomer = newBlossomer();
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

  /** What a command needs to care for a database of this server, as the owner of its tables. */
  Map<String, String> ownerSettings(String database) {
    return Map.of(
        "BLOSSOMER_DATABASE_URL", url(postgres.port(), database),
        "BLOSSOMER_DATABASE_PASSWORD", postgres.appPassword(),
        "BLOSSOMER_DATABASE_OWNER_PASSWORD", postgres.ownerPassword());
  }

  /** Another database on the same server, with nothing in it but the rights of the roles. */
  DatabaseLogin createDatabase(String database) {
    execute("create database " + database);
    DatabaseLogin superuser =
        new DatabaseLogin(
            postgres.jdbcUrl().replace("/" + postgres.database(), "/" + database),
            postgres.superuser(),
            postgres.superuserPassword());
    DatabaseRoles.create(
        superuser, postgres.ownerPassword(), postgres.appPassword(), postgres.adminPassword());
    return superuser;
  }

  String database() {
    return postgres.database();
  }

  private String url(int port, String database) {
    return "postgresql://%s:%d/%s".formatted(postgres.host(), port, database);
  }

  /** Starts a server as a process of its own, with further settings by their variables. */
  BlossomerProcess serve(Map<String, String> more) {
    return start(more, postgres.port(), List.of(), List.of("serve", "--port", "0"));
  }

  /** Starts a command as a process of its own, which finds the database at that port. */
  BlossomerProcess start(
      Map<String, String> more, int port, List<String> options, List<String> arguments) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("BLOSSOMER_DATABASE_URL", url(port, postgres.database()));
    settings.put("BLOSSOMER_DATABASE_PASSWORD", postgres.appPassword());
    settings.put("BLOSSOMER_DATABASE_ADMIN_PASSWORD", postgres.adminPassword());
    return BlossomerProcess.start(home, settings, options, arguments);
  }

  String host() {
    return postgres.host();
  }

  int port() {
    return postgres.port();
  }

  /** The use cases on it, for this test itself. */
  Blossomer blossomer() {
    return blossomer;
  }

  /** A key of a new user. */
  String newKey() {
    return key(blossomer.newLocalUser(), Scope.READ, Scope.WRITE);
  }

  /** A key of a new administrator, for everything. */
  String newAdministratorKey() {
    NewUser root = new NewUser(null, "Root", Role.ADMIN, null, null);
    User user = blossomer.users().create(Caller.operator(), root);
    return key(Caller.of(user.id(), Scope.READ, Scope.WRITE, Scope.ADMIN), Scope.values());
  }

  private String key(Caller caller, Scope... scopes) {
    NewApiKey wanted = new NewApiKey("test", Set.of(scopes), null);
    return blossomer.apiKeys().create(caller, wanted).secret().reveal();
  }

  <T extends AutoCloseable> T keep(T resource) {
    opened.add(resource);
    return resource;
  }

  /** A connection of the superuser. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
  }

  /** Runs statements as the superuser. */
  void execute(String... statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops the database under the servers on it that are processes of their own. */
  void stop() {
    close();
  }

  /** A second time changes nothing. */
  @Override
  public void close() {
    Collections.reverse(opened);
    opened.forEach(ServedDatabase::close);
    opened.clear();
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
