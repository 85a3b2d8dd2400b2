package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * An answer that is sent event by event while its request is worked on (server-sent events, HTML
 * Living Standard). The work never waits for the client: of the steps that one is too slow for,
 * only the newest is sent.
 */
public final class EventStream {

  /** The media type of such an answer. */
  public static final String MEDIA_TYPE = "text/event-stream";

  /** Less than proxies wait for the next byte. */
  private static final long BEAT_SECONDS = 15;

  private static final byte[] BEAT = ":\n\n".getBytes(UTF_8);

  private final WholeAnswer answer;
  private final Scheduler scheduler;
  private Scheduler.Task nextBeat;
  private byte[] waiting = {};
  private byte[] last = {};
  private boolean isWriting;
  private Throwable failure;
  private Callback end;

  private EventStream(WholeAnswer answer) {
    this.answer = answer;
    scheduler = answer.getRequest().getComponents().getScheduler();
  }

  /** Begins the answer: from now on its status can be no other. */
  public static EventStream begin(Context context) {
    EventStream stream = new EventStream(WholeAnswer.of(context));
    WholeAnswer.put(context, stream);
    HttpFields.Mutable headers = stream.answer.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
    // else nginx collects events until its buffer is full
    headers.put("X-Accel-Buffering", "no");
    stream.answer.setStatus(200);
    stream.scheduleBeat();
    return stream;
  }

  /** Sends a step, unless a newer one comes before the client can read it. */
  public synchronized void step(String event, byte[] json) {
    offer(bytes(event, json));
  }

  /** Sends the last event, when the request ends. */
  public synchronized void last(String event, byte[] json) {
    last = bytes(event, json);
  }

  private void offer(byte[] bytes) {
    if (isWriting) {
      waiting = bytes;
    } else if (failure == null && end == null) {
      isWriting = true;
      answer.writePart(ByteBuffer.wrap(bytes), Callback.from(this::written, this::failed));
    }
  }

  private synchronized void written() {
    isWriting = false;
    byte[] next = waiting;
    if (end != null) {
      finish();
    } else if (next.length > 0) {
      waiting = new byte[0];
      offer(next);
    }
  }

  private synchronized void failed(Throwable cause) {
    isWriting = false;
    failure = cause;
    if (end != null) {
      finish();
    }
  }

  /** Ends the answer when everything is sent. */
  synchronized void end(Callback callback) {
    nextBeat.cancel();
    end = callback;
    if (!isWriting) {
      finish();
    }
  }

  private void finish() {
    if (failure != null) {
      end.failed(failure);
      return;
    }
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.writeBytes(waiting);
    rest.writeBytes(last);
    answer.writeLast(rest.toByteArray(), end);
  }

  private void scheduleBeat() {
    nextBeat = scheduler.schedule(this::beat, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  private synchronized void beat() {
    if (end == null && failure == null) {
      if (!isWriting) {
        offer(BEAT);
      }
      scheduleBeat();
    }
  }

  private static byte[] bytes(String event, byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length + 32);
    bytes.writeBytes(("event: " + event + "\ndata: ").getBytes(UTF_8));
    bytes.writeBytes(json);
    bytes.writeBytes("\n\n".getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
