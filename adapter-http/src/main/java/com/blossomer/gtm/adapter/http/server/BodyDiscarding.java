package com.blossomer.gtm.adapter.http.server;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Takes the rest of a refused body off the line for a while: to close with bytes unread would reset
 * the connection, and a client that still sends would never see the answer.
 */
final class BodyDiscarding implements Runnable {

  private static final long MAX_BYTES = 64L * 1024 * 1024;
  private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final Request request;
  private final Callback callback;
  private final long begin = System.nanoTime();
  private long seen;

  BodyDiscarding(Request request, Callback callback) {
    this.request = request;
    this.callback = callback;
  }

  @Override
  public void run() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      boolean isOver = chunk.isLast() || Content.Chunk.isFailure(chunk);
      seen += chunk.remaining();
      chunk.release();
      if (isOver || seen > MAX_BYTES || System.nanoTime() - begin > MAX_NANOS) {
        callback.succeeded();
        return;
      }
    }
  }
}
