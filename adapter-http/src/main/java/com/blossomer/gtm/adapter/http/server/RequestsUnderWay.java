package com.blossomer.gtm.adapter.http.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;

/**
 * The requests that had begun when a stop was asked for. They are waited for before anything is
 * closed: the server's own stop would cut off one whose body is still on its way.
 */
public final class RequestsUnderWay {

  private int count;
  private boolean isStopping;

  synchronized void begin(Request request) {
    if (!isStopping) {
      count++;
      Request.addCompletionListener(request, failure -> end());
    }
  }

  private synchronized void end() {
    count--;
    notifyAll();
  }

  /** Counts no further request, and waits until those under way are answered, at most so long. */
  public synchronized void awaitEnd(Duration atMost) {
    isStopping = true;
    long end = System.nanoTime() + atMost.toNanos();
    try {
      for (long left = atMost.toNanos(); count > 0 && left > 0; left = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
