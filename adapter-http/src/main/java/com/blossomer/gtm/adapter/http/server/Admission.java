package com.blossomer.gtm.adapter.http.server;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only so many requests work at the same time; the others wait for a moment without holding a
 * thread. So whatever these wait for, such as a database that is away, threads are left to tell how
 * the server is.
 */
final class Admission extends QoSHandler {

  private static final int AT_ONCE = 128;
  private static final int WAITING = 1_024;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String HEALTH = "/health/*";

  Admission() {
    setMaxRequestCount(AT_ONCE);
    setMaxSuspendedRequestCount(WAITING);
    setMaxSuspend(PATIENCE);
    excludePath(HEALTH);
  }

  @Override
  protected boolean nextHandler(Request request, Response response, Callback callback)
      throws Exception {
    // one that waited goes on on another thread
    String before = LogContext.enter(request);
    try {
      return super.nextHandler(request, response, callback);
    } finally {
      LogContext.leave(before);
    }
  }
}
