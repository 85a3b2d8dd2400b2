package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Requests that a server process took out of a user's bucket, to let them pass.
 *
 * @param perMinute the user's limit; 0 for none
 * @param granted how many may pass; 0 when the bucket is empty
 * @param left how many the bucket holds now
 * @param retryAfter after what time to ask again; zero when something was granted
 */
public record RateLease(int perMinute, int granted, int left, Duration retryAfter) {

  private static final double SECONDS = 60;

  /** Clocks count in microseconds; so much of a request may be missing. */
  private static final double TOLERANCE = 0.01;

  public RateLease {
    requireNonNull(retryAfter, "retryAfter");
  }

  /** For a user without a limit. */
  public static RateLease unlimited() {
    return new RateLease(0, 0, 0, Duration.ZERO);
  }

  /**
   * What was granted from a bucket that will be full again after {@code secondsToFull}. Who got
   * nothing asks again when as many have flowed in as do in a second.
   */
  public static RateLease of(int perMinute, int granted, double secondsToFull) {
    int left = held(perMinute, secondsToFull);
    if (granted > 0) {
      return new RateLease(perMinute, granted, left, Duration.ZERO);
    }
    double worth = Math.max(1, perMinute / SECONDS);
    double wait = secondsToFull - SECONDS * (1 - worth / perMinute);
    return new RateLease(
        perMinute, 0, left, Duration.ofMillis(Math.max(1, (long) Math.ceil(wait * 1_000))));
  }

  /**
   * How many of those wanted a bucket gives: at most half of what it holds, so that the last ones
   * are spread over all processes, but one if it holds one.
   */
  public static int grant(int perMinute, double secondsToFull, int wanted) {
    int held = held(perMinute, secondsToFull);
    return Math.min(Math.min(wanted, held), Math.max(1, held / 2));
  }

  public boolean isUnlimited() {
    return perMinute == 0;
  }

  private static int held(int perMinute, double secondsToFull) {
    return (int) Math.max(0, perMinute * (1 - secondsToFull / SECONDS) + TOLERANCE);
  }
}
