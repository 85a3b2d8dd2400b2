package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;

/** Keeps a bucket of requests for each user, from which all server processes take. */
@FunctionalInterface
public interface RateLimitRepository {

  /**
   * Takes requests out of the bucket of the user behind the access, once that is verified. A bucket
   * nobody took from within the last minute is full.
   *
   * @param wanted how many at most
   */
  RateLease lease(Access access, RateLimitPolicy policy, int wanted);
}
