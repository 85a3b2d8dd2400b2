package com.blossomer.gtm.adapter.http.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Request;

/**
 * The requests under way, and whether the end is near: then each answer is the last one on its
 * connection, so that no client sends a request on a connection that is about to be closed.
 */
public final class RequestsUnderWay {

  private static final long LOOK_AGAIN_MILLIS = 50;

  private int count;
  private volatile boolean isEnding;

  synchronized void begin(Request request) {
    count++;
    Request.addCompletionListener(request, failure -> end());
  }

  private synchronized void end() {
    count--;
    notifyAll();
  }

  synchronized int count() {
    return count;
  }

  /** From now on each answer ends its connection. */
  public void announceEnd() {
    isEnding = true;
  }

  public boolean isEnding() {
    return isEnding;
  }

  /**
   * Waits until none is under way and none is to be expected, at most so long.
   *
   * @return whether it came to that
   */
  synchronized boolean awaitEnd(Duration atMost, BooleanSupplier isNoneExpected) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      while (count > 0 || !isNoneExpected.getAsBoolean()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        wait(Math.min(left, LOOK_AGAIN_MILLIS));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
