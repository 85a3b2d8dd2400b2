package com.blossomer.gtm.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Whether a database answers now. Asks at most once a second, so that many who want to know cost
 * nothing, and while one asks the others get what was known before: nobody waits for somebody else.
 */
final class Reachability {

  private static final int ANSWERS_WITHIN_SECONDS = 1;
  private static final long VALID_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final DataSource source;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile boolean isReachable;
  private volatile long askedAt = System.nanoTime() - VALID_NANOS;

  Reachability(DataSource source) {
    this.source = source;
  }

  boolean isReachable() {
    if (isOutdated() && asking.tryLock()) {
      try {
        if (isOutdated()) {
          isReachable = ask();
          askedAt = System.nanoTime();
        }
      } finally {
        asking.unlock();
      }
    }
    return isReachable;
  }

  private boolean isOutdated() {
    return System.nanoTime() - askedAt >= VALID_NANOS;
  }

  private boolean ask() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(ANSWERS_WITHIN_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
