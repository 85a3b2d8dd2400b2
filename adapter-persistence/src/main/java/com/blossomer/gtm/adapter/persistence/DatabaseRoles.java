package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.error.Unavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.postgresql.core.Utils;

/**
 * Creates the three roles of a database: an owner that migrates, the application's, which Row-Level
 * Security binds to one user at a time, and the administration's, which acts across users. The
 * application's is a member of no role: permissive policies add up through membership.
 */
public final class DatabaseRoles {

  public static final String OWNER = "blossomer_owner";
  public static final String APP = "blossomer_app";
  public static final String ADMIN = "blossomer_admin";

  private DatabaseRoles() {}

  /**
   * Creates what is missing and sets the passwords; running it again is harmless.
   *
   * @param superuser may create roles, and owns the database or may hand it over; its URL names the
   *     database
   * @throws Unavailable when the database cannot be reached or refuses
   */
  public static void create(
      DatabaseLogin superuser, String ownerPassword, String appPassword, String adminPassword) {
    try (Connection connection = Pools.single(superuser).getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // two processes that alter one role at the same time would fail
      statement.execute("select pg_advisory_xact_lock(hashtextextended('blossomer roles', 0))");
      createRole(statement, OWNER, ownerPassword);
      createRole(statement, APP, appPassword);
      createRole(statement, ADMIN, adminPassword);
      String database = quoted(connection.getCatalog());
      for (String sql :
          List.of(
              "revoke all on database " + database + " from public",
              "grant connect, create, temporary on database " + database + " to " + OWNER,
              "grant connect on database " + database + " to " + APP + ", " + ADMIN,
              "revoke create on schema public from public",
              "grant usage, create on schema public to " + OWNER,
              "grant usage on schema public to " + APP + ", " + ADMIN,
              "alter role " + APP + " set statement_timeout = '30s'",
              "alter role " + APP + " set lock_timeout = '5s'",
              "alter role " + APP + " set idle_in_transaction_session_timeout = '60s'",
              "alter role " + ADMIN + " set statement_timeout = '60s'",
              "alter role " + ADMIN + " set lock_timeout = '10s'",
              "alter role " + ADMIN + " set idle_in_transaction_session_timeout = '60s'")) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new Unavailable(
          "The database roles could not be created: " + e.getMessage(), Duration.ofSeconds(5), e);
    }
  }

  private static void createRole(Statement statement, String role, String password)
      throws SQLException {
    boolean exists;
    try (ResultSet rows =
        statement.executeQuery("select 1 from pg_roles where rolname = " + literal(role))) {
      exists = rows.next();
    }
    statement.execute(
        (exists ? "alter role " : "create role ")
            + role
            + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password "
            + literal(password));
  }

  private static String literal(String text) throws SQLException {
    return "'" + Utils.escapeLiteral(null, text, true) + "'";
  }

  private static String quoted(String identifier) throws SQLException {
    return Utils.escapeIdentifier(null, identifier).toString();
  }
}
