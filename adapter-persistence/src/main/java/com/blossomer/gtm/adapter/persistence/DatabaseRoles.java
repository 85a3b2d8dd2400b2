package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.error.Unavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * Creates the roles or gives those that exist these passwords, and grants them what they need.
   * For a server that holds this one database, since roles belong to the whole server.
   *
   * @param superuser may create roles and grant on the database, which its URL names
   * @throws Unavailable when the database cannot be reached or refuses
   */
  public static void create(
      DatabaseLogin superuser, String ownerPassword, String appPassword, String adminPassword) {
    prepare(superuser, passwords(ownerPassword, appPassword, adminPassword), true);
  }

  /**
   * Creates the roles that are missing, and grants all of them what they need on this database.
   * Those that exist keep their passwords, by which others may use them.
   *
   * @return the roles that were created, with the password given
   * @throws Unavailable when the database cannot be reached or refuses
   */
  public static List<String> createMissing(
      DatabaseLogin superuser, String ownerPassword, String appPassword, String adminPassword) {
    return prepare(superuser, passwords(ownerPassword, appPassword, adminPassword), false);
  }

  private static Map<String, String> passwords(String owner, String app, String admin) {
    Map<String, String> passwords = new LinkedHashMap<>();
    passwords.put(OWNER, owner);
    passwords.put(APP, app);
    passwords.put(ADMIN, admin);
    return passwords;
  }

  private static List<String> prepare(
      DatabaseLogin superuser, Map<String, String> passwords, boolean changesPasswords) {
    List<String> created = new ArrayList<>();
    try (Connection connection = Pools.single(superuser).getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // two processes that alter one role at the same time would fail
      statement.execute("select pg_advisory_xact_lock(hashtextextended('blossomer roles', 0))");
      for (Map.Entry<String, String> role : passwords.entrySet()) {
        if (!exists(statement, role.getKey())) {
          created.add(role.getKey());
          write(statement, "create role ", role.getKey(), role.getValue());
        } else if (changesPasswords) {
          write(statement, "alter role ", role.getKey(), role.getValue());
        }
      }
      for (String sql : grants(quoted(connection.getCatalog()))) {
        statement.execute(sql);
      }
      connection.commit();
      return created;
    } catch (SQLException e) {
      throw new Unavailable(
          "The database roles could not be created: " + e.getMessage(), Duration.ofSeconds(5), e);
    }
  }

  private static List<String> grants(String database) {
    return List.of(
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
        "alter role " + ADMIN + " set idle_in_transaction_session_timeout = '60s'");
  }

  private static boolean exists(Statement statement, String role) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select 1 from pg_roles where rolname = " + literal(role))) {
      return rows.next();
    }
  }

  private static void write(Statement statement, String verb, String role, String password)
      throws SQLException {
    statement.execute(
        verb
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
