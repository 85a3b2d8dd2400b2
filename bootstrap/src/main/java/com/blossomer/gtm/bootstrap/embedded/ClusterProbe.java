package com.blossomer.gtm.bootstrap.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Asks a server, with the superuser's password, whether it serves this data directory. */
record ClusterProbe(DataDirectory directory, Credentials credentials, Durability durability) {
  static final String HOST = "127.0.0.1";
  static final String DATABASE = "blossomer";

  private static final String QUESTION =
      """
      select current_setting('data_directory') as data_directory,
             current_setting('fsync') = 'on'
               and current_setting('full_page_writes') = 'on'
               and current_setting('synchronous_commit') = 'on' as durable,
             exists (select from pg_database where datname = '%s') as has_database
      """
          .formatted(DATABASE);

  /** An address that never gives the password away to a program which only poses as PostgreSQL. */
  static String url(int port, String database) {
    return "jdbc:postgresql://%s:%d/%s?requireAuth=scram-sha-256".formatted(HOST, port, database);
  }

  /**
   * True when it answers as expected and holds the application's database, which is made if it is
   * missing; false when it does not answer yet.
   *
   * @throws EmbeddedPostgresException if it never will
   */
  boolean isReady(int port) {
    try (Connection connection = DriverManager.getConnection(url(port, "postgres"), login());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(QUESTION)) {
      answer.next();
      check(answer);
      if (!answer.getBoolean("has_database")) {
        statement.execute("create database " + DATABASE);
      }
      return true;
    } catch (SQLException e) {
      return neverReady(e);
    }
  }

  private Properties login() {
    Properties login = new Properties();
    login.setProperty("user", ClusterMaker.SUPERUSER);
    login.setProperty("password", credentials.superuser());
    login.setProperty("connectTimeout", "5");
    login.setProperty("socketTimeout", "10");
    login.setProperty("sslmode", "disable");
    login.setProperty("gssEncMode", "disable");
    return login;
  }

  private void check(ResultSet answer) throws SQLException {
    String served = answer.getString("data_directory");
    if (!served.equals(directory.cluster().toString())) {
      throw new EmbeddedPostgresException(
          "The database that runs for the data directory %s serves %s: stop it first."
              .formatted(directory.root(), served));
    }
    if (durability == Durability.DURABLE && !answer.getBoolean("durable")) {
      throw new EmbeddedPostgresException(
          "The database on the data directory %s runs with durability off: stop it first."
              .formatted(directory.root()));
    }
  }

  private boolean neverReady(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("28")) {
      throw new EmbeddedPostgresException(
          "The passwords in %s are not those of the database: put the file back from a backup."
              .formatted(directory.credentials()),
          e);
    }
    if (state.equals("53100")) {
      throw EmbeddedPostgresException.diskFull(directory.root(), e);
    }
    // no connection, too many of them, starting or stopping
    if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57")) {
      return false;
    }
    throw new EmbeddedPostgresException(
        "The database on the data directory %s refused: %s"
            .formatted(directory.root(), e.getMessage()),
        e);
  }
}
