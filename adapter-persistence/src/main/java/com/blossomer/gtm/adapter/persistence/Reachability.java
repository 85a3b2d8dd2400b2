package com.blossomer.gtm.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Whether a database answers now. Asks at most once a second, so that many who want to know cost
 * nothing.
 */
final class Reachability {

  private static final int ANSWERS_WITHIN_SECONDS = 1;
  private static final long VALID_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final DataSource source;
  private boolean isReachable;
  private long askedAt = System.nanoTime() - VALID_NANOS;

  Reachability(DataSource source) {
    this.source = source;
  }

  synchronized boolean isReachable() {
    if (System.nanoTime() - askedAt >= VALID_NANOS) {
      isReachable = ask();
      askedAt = System.nanoTime();
    }
    return isReachable;
  }

  private boolean ask() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(ANSWERS_WITHIN_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
