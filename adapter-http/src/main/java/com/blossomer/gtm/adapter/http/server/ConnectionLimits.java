package com.blossomer.gtm.adapter.http.server;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How many connections are taken, and how slow a client may be.
 *
 * @param inAll the most open connections
 * @param perAddress the most from one address; this machine and trusted proxies have no such limit
 * @param idle how long a connection may stay without a byte in either direction
 * @param headers how long the line and the headers of a request may take from their first byte
 * @param grace how long a body or an answer may take before the least rate counts
 */
public record ConnectionLimits(
    int inAll, int perAddress, Duration idle, Duration headers, Duration grace) {

  /** The least rate at which a client has to send a body or to read an answer. */
  public static final int MIN_BYTES_PER_SECOND = 1024;

  public ConnectionLimits {
    if (inAll < 1 || perAddress < 1) {
      throw new IllegalArgumentException("At least one connection must be allowed.");
    }
    requireNonNull(idle, "idle");
    requireNonNull(headers, "headers");
    requireNonNull(grace, "grace");
  }

  /** What is in force unless said otherwise. */
  public static ConnectionLimits standard() {
    return new ConnectionLimits(
        5_000, 500, Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(10));
  }

  public ConnectionLimits withCounts(int newInAll, int newPerAddress) {
    return new ConnectionLimits(newInAll, newPerAddress, idle, headers, grace);
  }

  public ConnectionLimits withTimes(Duration newIdle, Duration newHeaders, Duration newGrace) {
    return new ConnectionLimits(inAll, perAddress, newIdle, newHeaders, newGrace);
  }
}
