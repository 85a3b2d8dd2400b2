package com.blossomer.gtm.domain.model.user;

import java.util.OptionalInt;

/**
 * How many requests a user may make: as many at once as flow in within a minute, then as they flow
 * in (a token bucket).
 *
 * @param freePerMinute for the plan free
 * @param proPerMinute for the plan pro
 */
public record RateLimitPolicy(int freePerMinute, int proPerMinute) {

  public static final int MAX_PER_MINUTE = 1_000_000;

  /** A twentieth of a bucket: few enough to lose, enough for few round trips. */
  private static final int LEASES_IN_A_BUCKET = 20;

  public RateLimitPolicy {
    if (!isPossible(freePerMinute) || !isPossible(proPerMinute)) {
      throw new IllegalArgumentException(
          "A rate limit is a number from 1 to " + MAX_PER_MINUTE + " a minute.");
    }
  }

  /** What is in force unless said otherwise. */
  public static RateLimitPolicy standard() {
    return new RateLimitPolicy(600, 6_000);
  }

  public static boolean isPossible(int perMinute) {
    return perMinute >= 1 && perMinute <= MAX_PER_MINUTE;
  }

  /** The limit of such a user; empty for administrators, who have none. */
  public OptionalInt perMinute(Role role, Plan plan) {
    if (role == Role.ADMIN) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(plan == Plan.PRO ? proPerMinute : freePerMinute);
  }

  /** How many requests a server process takes out of a bucket at once. */
  public static int leaseSize(int perMinute) {
    return Math.max(1, perMinute / LEASES_IN_A_BUCKET);
  }
}
