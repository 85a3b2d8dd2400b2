package com.blossomer.gtm.adapter.persistence.backup;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Unavailable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of the owner for work that takes as long as it takes. */
final class OwnerSession {

  /** What the text format depends on, and limits that a server may set for everybody. */
  private static final String SETTINGS =
      """
      set datestyle = 'ISO, YMD';
      set intervalstyle = 'iso_8601';
      set timezone = 'UTC';
      set bytea_output = 'hex';
      set extra_float_digits = 1;
      set row_security = on;
      set lock_timeout = '10s';
      select set_config(name, '0', false) from pg_settings
      where name in ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')
      """;

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String DISK_FULL = "53100";

  private OwnerSession() {}

  /** Something done on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  /**
   * Works on a connection of its own, in a transaction that is rolled back unless the work commits.
   *
   * @throws IOException from the work itself
   * @throws Unavailable when the database cannot be reached or refuses
   * @throws StorageFull when the disk of the database is full
   */
  static <T> T inTransaction(DatabaseLogin owner, Work<T> work) throws IOException {
    return open(
        owner,
        connection -> {
          connection.setAutoCommit(false);
          return work.on(connection);
        });
  }

  /** Like {@link #inTransaction}, each statement for itself. */
  static <T> T open(DatabaseLogin owner, Work<T> work) throws IOException {
    try (Connection connection = source(owner).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(SETTINGS);
      return work.on(connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static PGSimpleDataSource source(DatabaseLogin owner) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(owner.jdbcUrl());
    source.setUser(owner.user());
    source.setPassword(owner.password());
    source.setApplicationName("blossomer-backup");
    source.setTcpKeepAlive(true);
    // the detail of an error quotes the values of the row
    source.setLogServerErrorDetail(false);
    return source;
  }

  private static RuntimeException failed(SQLException e) {
    if (DISK_FULL.equals(e.getSQLState())) {
      return new StorageFull("The database has no disk space left; nothing was changed.", e);
    }
    if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
      return new Unavailable(
          "The database is in use in a way that rules this out: stop its servers, or try again.",
          SOON,
          e);
    }
    String reason = e.getMessage().lines().findFirst().orElse("unknown reason");
    return new Unavailable(
        "The database refused: %s.".formatted(reason.replaceFirst("\\.$", "")), SOON, e);
  }
}
