package com.blossomer.gtm.adapter.http.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only so many requests work at the same time; the others wait for a moment without holding a
 * thread. So whatever these wait for, such as a database that is away, threads are left to tell how
 * the server is. An answer that is still being sent is no longer work: slow readers hold nobody up.
 */
final class ConcurrencyLimit extends Handler.Wrapper {

  private static final int AT_ONCE = 128;
  private static final int MAX_WAITING = 1_024;
  private static final long PATIENCE_SECONDS = 2;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  /** A request that goes on when another one is done, or gives up. */
  private final class Waiting implements Runnable {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final AtomicBoolean isTaken = new AtomicBoolean();

    private Waiting(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    boolean take() {
      return isTaken.compareAndSet(false, true);
    }

    void giveUp() {
      if (take()) {
        waiting.remove(this);
        Response.writeError(request, response, callback, 503);
      }
    }

    @Override
    public void run() {
      String before = LogContext.enter(request);
      try {
        if (!work(request, response, callback)) {
          Response.writeError(request, response, callback, 404);
        }
      } catch (Exception e) {
        Response.writeError(request, response, callback, e);
      } finally {
        LogContext.leave(before);
      }
    }
  }

  /** How many requests wait. */
  int waiting() {
    return waiting.size();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getHttpURI().getPath().startsWith("/health/")) {
      return super.handle(request, response, callback);
    }
    if (free.tryAcquire()) {
      return work(request, response, callback);
    }
    if (waiting.size() >= MAX_WAITING) {
      Response.writeError(request, response, callback, 503);
      return true;
    }
    Waiting one = new Waiting(request, response, callback);
    waiting.add(one);
    getServer().getScheduler().schedule(one::giveUp, PATIENCE_SECONDS, TimeUnit.SECONDS);
    // another one may have ended in between
    letGoOn();
    return true;
  }

  private boolean work(Request request, Response response, Callback callback) throws Exception {
    try {
      return super.handle(request, response, callback);
    } finally {
      free.release();
      letGoOn();
    }
  }

  private void letGoOn() {
    while (!waiting.isEmpty() && free.tryAcquire()) {
      Waiting next = waiting.poll();
      if (next != null && next.take()) {
        getServer().getThreadPool().execute(next);
      } else {
        free.release();
      }
    }
  }
}
