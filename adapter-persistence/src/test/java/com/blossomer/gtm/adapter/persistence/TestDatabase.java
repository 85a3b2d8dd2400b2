package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A migrated database of its own for a test class, on one server for all; the server ends with the
 * JVM.
 */
public final class TestDatabase implements RepositoryFixture, AutoCloseable {

  private static final String TEMPLATE = "blossomer_template";
  private static final AtomicInteger NEXT = new AtomicInteger();

  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        execute(postgres, "create database " + TEMPLATE);
        DatabaseRoles.create(login(postgres, TEMPLATE, "postgres"), "owner", "app", "admin");
        Migrations.of(login(postgres, TEMPLATE, DatabaseRoles.OWNER)).migrate();
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final String name;
  private final PostgresDatabase database;

  private TestDatabase(String name) {
    this.name = name;
    database = PostgresDatabase.connect(app(), admin());
  }

  public static TestDatabase create() {
    String name = "test_" + NEXT.incrementAndGet();
    execute(Server.POSTGRES, "create database " + name + " template " + TEMPLATE);
    // a template passes on everything but the rights on the database itself
    execute(Server.POSTGRES, "revoke all on database " + name + " from public");
    execute(
        Server.POSTGRES,
        "grant connect on database "
            + name
            + " to blossomer_owner, blossomer_app, blossomer_admin");
    return new TestDatabase(name);
  }

  /** A database that the owner has still to migrate. */
  public static TestDatabase createWithoutSchema() {
    String name = "test_" + NEXT.incrementAndGet();
    execute(Server.POSTGRES, "create database " + name);
    DatabaseRoles.create(login(Server.POSTGRES, name, "postgres"), "owner", "app", "admin");
    return new TestDatabase(name);
  }

  public DatabaseLogin superuser() {
    return login(Server.POSTGRES, name, "postgres");
  }

  public DatabaseLogin owner() {
    return login(Server.POSTGRES, name, DatabaseRoles.OWNER);
  }

  public DatabaseLogin app() {
    return login(Server.POSTGRES, name, DatabaseRoles.APP);
  }

  public DatabaseLogin admin() {
    return login(Server.POSTGRES, name, DatabaseRoles.ADMIN);
  }

  public PostgresDatabase database() {
    return database;
  }

  /** Runs statements as the superuser. */
  public void execute(String... statements) {
    try (Connection connection = Pools.single(superuser()).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of what a statement of the superuser returns. */
  public List<String> query(String sql) {
    try (Connection connection = Pools.single(superuser()).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Repositories repositories() {
    return database.repositories();
  }

  @Override
  public UserRepository users() {
    return database.users();
  }

  @Override
  public SignInRepository signIns() {
    return database.signIns();
  }

  @Override
  public InvitationRepository invitations() {
    return database.invitations();
  }

  @Override
  public RateLimitRepository rateLimits() {
    return database.rateLimits();
  }

  @Override
  public Transactions transactions() {
    return database.transactions();
  }

  @Override
  public void close() {
    database.close();
  }

  private static DatabaseLogin login(EmbeddedPostgres postgres, String database, String user) {
    String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    return new DatabaseLogin(url, user, user.replace("blossomer_", ""));
  }

  private static void execute(EmbeddedPostgres postgres, String sql) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
