package com.blossomer.gtm.bootstrap.embedded;

import java.util.concurrent.TimeUnit;

/** A limited wait for something outside this process, which can only be asked again and again. */
final class Waiting {
  private static final long STEP_MILLIS = 10;

  private final long endNanos;

  private Waiting(long seconds) {
    endNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  static Waiting atMostSeconds(long seconds) {
    return new Waiting(seconds);
  }

  boolean isOver() {
    return System.nanoTime() - endNanos > 0;
  }

  void step() {
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("only threads that nobody interrupts wait here", e);
    }
  }
}
