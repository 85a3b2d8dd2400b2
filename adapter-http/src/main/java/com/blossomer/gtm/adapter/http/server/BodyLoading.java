package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.error.Problem;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The reading of one body: goes on whenever bytes arrive, ends when they come too slowly. */
final class BodyLoading implements Runnable {

  private static final long LONGEST_SECONDS = 3600;

  private final BodyReader reader;
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final int limit;
  private final BodyBudget budget;
  private final List<byte[]> pieces = new ArrayList<>();
  private final long begin = System.nanoTime();
  private volatile long taken;

  BodyLoading(BodyReader reader, Request request, Response response, Callback callback, int limit) {
    this.reader = reader;
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.limit = limit;
    this.budget = reader.budget(limit);
    Request.addCompletionListener(request, failure -> budget.giveBack(taken));
  }

  @Override
  public void run() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        BodyReader.refuse(request, response, callback, problem(chunk.getFailure()));
        return;
      }
      boolean last = chunk.isLast();
      Problem refusal = keep(chunk);
      if (refusal != null) {
        BodyReader.refuse(request, response, callback, refusal);
        return;
      }
      if (last) {
        reader.goOn(request, response, callback, body());
        return;
      }
      if (isTooSlow()) {
        BodyReader.refuse(request, response, callback, tooSlow());
        return;
      }
    }
  }

  /** Keeps the bytes of a piece; says why when it cannot. */
  private Problem keep(Content.Chunk chunk) {
    try {
      ByteBuffer bytes = chunk.getByteBuffer();
      int length = bytes.remaining();
      if (taken + length > limit) {
        return BodyReader.tooLarge(limit);
      }
      if (!budget.take(length)) {
        return tooMuchAtOnce();
      }
      taken += length;
      byte[] copy = new byte[length];
      bytes.get(copy);
      pieces.add(copy);
      return null;
    } finally {
      chunk.release();
    }
  }

  private byte[] body() {
    byte[] body = new byte[(int) taken];
    int place = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, body, place, piece.length);
      place += piece.length;
    }
    pieces.clear();
    return body;
  }

  /** A large body holds much memory, so it has no more time for that than a small one. */
  private boolean isTooSlow() {
    long nanos = System.nanoTime() - begin;
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
    long bytesPerSecond = Math.max(ConnectionLimits.MIN_BYTES_PER_SECOND, limit / LONGEST_SECONDS);
    return nanos > reader.grace().toNanos() && taken < seconds * bytesPerSecond;
  }

  private Problem problem(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return tooSlow();
    }
    int status = failure instanceof HttpException http ? http.getCode() : 400;
    return status == 413
        ? BodyReader.tooLarge(limit)
        : Problem.of(400, "bad_body", "The body ended early or is wrongly encoded.");
  }

  private static Problem tooMuchAtOnce() {
    return Problem.of(
            503, "unavailable", "Too many large requests at the moment; send this one again later.")
        .withHeaders(Map.of("Retry-After", "1"));
  }

  private static Problem tooSlow() {
    return Problem.of(408, "too_slow", "The body came too slowly; send the request again.");
  }
}
