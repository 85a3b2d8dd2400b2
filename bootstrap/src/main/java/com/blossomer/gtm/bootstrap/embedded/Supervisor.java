package com.blossomer.gtm.bootstrap.embedded;

import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts the database again when it dies under a running server. */
final class Supervisor {
  private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());
  private static final long LOOK_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final BooleanSupplier isRunning;
  private final Runnable revive;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * A supervisor that is yet to be started.
   *
   * @param revive starts the database on the same port, unless it should not run any more
   */
  Supervisor(BooleanSupplier isRunning, Runnable revive) {
    this.isRunning = isRunning;
    this.revive = revive;
  }

  void start() {
    Thread thread = new Thread(this::watch, "blossomer-postgres-supervisor");
    thread.setDaemon(true);
    thread.start();
  }

  void stop() {
    stopped.countDown();
  }

  private void watch() {
    long pause = LOOK_MILLIS;
    while (!isStoppedAfter(pause)) {
      if (isRunning.getAsBoolean()) {
        pause = LOOK_MILLIS;
        continue;
      }
      try {
        LOG.log(Level.WARNING, "The embedded database ended; starting it again.");
        revive.run();
        pause = LOOK_MILLIS;
      } catch (RuntimeException e) {
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        LOG.log(Level.ERROR, "The embedded database does not start; trying again.", e);
      }
    }
  }

  private boolean isStoppedAfter(long millis) {
    try {
      return stopped.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
