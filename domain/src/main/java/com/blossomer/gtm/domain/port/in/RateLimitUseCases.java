package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;

/** How often somebody may ask. */
public interface RateLimitUseCases {

  /**
   * Takes requests out of the caller's bucket, which all server processes share.
   *
   * @param wanted how many at most
   * @throws Unauthenticated when the credential is not valid; nothing is taken then
   */
  RateLease lease(Caller caller, RateLimitPolicy policy, int wanted);
}
