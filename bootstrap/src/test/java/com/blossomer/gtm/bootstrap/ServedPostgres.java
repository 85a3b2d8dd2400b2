package com.blossomer.gtm.bootstrap;

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
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A migrated PostgreSQL that this test runs, for servers that are processes of their own. */
final class ServedPostgres implements AutoCloseable {
  private final Path home;
  private final EmbeddedPostgres postgres;
  private final PostgresDatabase stores;
  private final Blossomer blossomer;

  private ServedPostgres(Path home, EmbeddedPostgres postgres) {
    this.home = home;
    this.postgres = postgres;
    DatabaseLogin superuser = login(postgres.superuser(), postgres.superuserPassword());
    DatabaseRoles.create(
        superuser, postgres.ownerPassword(), postgres.appPassword(), postgres.adminPassword());
    Migrations.of(login(DatabaseRoles.OWNER, postgres.ownerPassword())).migrate();
    stores =
        PostgresDatabase.connect(
            login(DatabaseRoles.APP, postgres.appPassword()),
            login(DatabaseRoles.ADMIN, postgres.adminPassword()));
    blossomer =
        Blossomer.builder()
            .repositories(stores.repositories())
            .users(stores.users())
            .signIns(stores.signIns())
            .transactions(stores.transactions())
            .build();
  }

  static ServedPostgres open(Path home) {
    try {
      Path directory = TestCluster.directoryIn(home);
      return new ServedPostgres(home, EmbeddedPostgres.open(directory, Purpose.COMMAND));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a server on it, with further settings by their variables. */
  BlossomerProcess serve(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("BLOSSOMER_DATABASE_URL", url());
    settings.put("BLOSSOMER_DATABASE_PASSWORD", postgres.appPassword());
    settings.put("BLOSSOMER_DATABASE_ADMIN_PASSWORD", postgres.adminPassword());
    return BlossomerProcess.start(home, settings, new ArrayList<>(List.of("serve", "--port", "0")));
  }

  /** The use cases on it. */
  UseCases useCases() {
    return blossomer.useCases();
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

  private String url() {
    return "postgresql://%s:%d/%s".formatted(postgres.host(), postgres.port(), postgres.database());
  }

  private DatabaseLogin login(String user, String password) {
    return new DatabaseLogin(postgres.jdbcUrl(), user, password);
  }

  /** Stops the database under the servers on it. */
  void stop() {
    stores.close();
    postgres.close();
  }

  @Override
  public void close() {
    stop();
  }
}
