package com.blossomer.gtm.adapter.http.server;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/** One open connection: what its client is to do next, and by when. Times are nanoseconds. */
final class WatchedConnection {

  private enum Phase {
    /** The client is to send a request. */
    WAITING,
    /** A request is being read or worked on. */
    WORKING,
    /** The client is to read the answer. */
    ANSWERING
  }

  /** However large it is. */
  private static final long MAX_ANSWER = TimeUnit.MINUTES.toNanos(15);

  /** Of the time that a connection may be idle, when others need its place. */
  private static final int CROWDED_SHARE = 6;

  private final Connection connection;
  private final String network;
  private final ConnectionLimits limits;
  private Phase phase = Phase.WAITING;
  private long since;
  private long bytesBefore;
  private boolean hasBegun;
  private long answerBytes;

  /**
   * @param network counts towards the connections of that one; null for none
   */
  WatchedConnection(Connection connection, String network, ConnectionLimits limits, long now) {
    this.connection = connection;
    this.network = network;
    this.limits = limits;
    this.since = now;
  }

  String network() {
    return network;
  }

  synchronized void work() {
    phase = Phase.WORKING;
  }

  synchronized void answer(long bytes, long now) {
    phase = Phase.ANSWERING;
    since = now;
    answerBytes = bytes;
  }

  synchronized void await(long now) {
    phase = Phase.WAITING;
    since = now;
    bytesBefore = connection.getBytesIn();
    hasBegun = false;
  }

  /**
   * Whether the client has taken longer than it may.
   *
   * @param isCrowded whether room is needed for other connections
   * @param patience how long an answer may take at most, because memory is needed for others
   */
  synchronized boolean isTooSlow(long now, boolean isCrowded, long patience) {
    return switch (phase) {
      case WORKING -> false;
      case WAITING ->
          isRequestTooSlow(now)
              || isCrowded && now - since > limits.idle().toNanos() / CROWDED_SHARE;
      case ANSWERING -> now - since > Math.min(patience, answerTime());
    };
  }

  private boolean isRequestTooSlow(long now) {
    if (connection.getBytesIn() == bytesBefore) {
      return false;
    }
    if (!hasBegun) {
      hasBegun = true;
      since = now;
    }
    return now - since > limits.headers().toNanos();
  }

  private long answerTime() {
    long seconds = answerBytes / ConnectionLimits.MIN_BYTES_PER_SECOND;
    return limits.grace().toNanos() + Math.min(TimeUnit.SECONDS.toNanos(seconds), MAX_ANSWER);
  }

  void close() {
    connection.getEndPoint().close();
  }
}
