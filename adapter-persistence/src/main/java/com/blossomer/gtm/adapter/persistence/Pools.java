package com.blossomer.gtm.adapter.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes the connection pools. */
final class Pools {

  /** How long a request waits for a connection: when none comes, it is better told so soon. */
  private static final long CONNECTION_TIMEOUT_MILLIS = 2_000;

  /**
   * Above the role's statement timeout, so that the server ends a statement before the driver gives
   * up.
   */
  private static final int SOCKET_TIMEOUT_SECONDS = 90;

  private Pools() {}

  /**
   * The pool for requests: twice the cores and one is what a database on the same machine can use.
   */
  static HikariDataSource ofApplication(DatabaseLogin login, Object meters) {
    int size = 2 * Runtime.getRuntime().availableProcessors() + 1;
    return measured(pool("blossomer-app", login, size), meters);
  }

  /** The pool for administration across users. */
  static HikariDataSource ofAdministration(DatabaseLogin login, Object meters) {
    return measured(pool("blossomer-admin", login, 2), meters);
  }

  private static HikariDataSource measured(HikariDataSource pool, Object meters) {
    pool.setMetricRegistry(meters);
    return pool;
  }

  /** One connection at a time, without a pool. */
  static PGSimpleDataSource single(DatabaseLogin login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(login.jdbcUrl());
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setLogServerErrorDetail(false);
    return source;
  }

  /** A connection of its own, which a busy pool cannot hold up; gives up within about a second. */
  static DataSource probe(DatabaseLogin login) {
    PGSimpleDataSource source = single(login);
    source.setConnectTimeout(1);
    source.setLoginTimeout(1);
    source.setSocketTimeout(1);
    return source;
  }

  static HikariDataSource pool(String name, DatabaseLogin login, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(login.jdbcUrl());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    // starts while the database is away, and recovers when it comes back
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", name);
    // texts are few and always the same: plan each on its first use
    config.addDataSourceProperty("prepareThreshold", "1");
    config.addDataSourceProperty("preparedStatementCacheQueries", "512");
    config.addDataSourceProperty("preparedStatementCacheSizeMiB", "16");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("socketTimeout", Integer.toString(SOCKET_TIMEOUT_SECONDS));
    // the detail of an error quotes the values of the row
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }
}
