package com.blossomer.gtm.adapter.http.limit;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.user.RateLimitPolicy;

/**
 * How often clients may ask.
 *
 * @param users what each user may
 * @param failedSignIns how many wrong credentials a minute one address may present to one server
 *     process
 */
public record RateLimitSettings(RateLimitPolicy users, int failedSignIns) {

  private static final int STANDARD_FAILURES = 10;

  public RateLimitSettings {
    requireNonNull(users, "users");
    if (!RateLimitPolicy.isPossible(failedSignIns)) {
      throw new IllegalArgumentException(
          "The limit of failed sign-ins is a number from 1 to " + RateLimitPolicy.MAX_PER_MINUTE);
    }
  }

  /** What is in force unless said otherwise. */
  public static RateLimitSettings standard() {
    return new RateLimitSettings(RateLimitPolicy.standard(), STANDARD_FAILURES);
  }
}
