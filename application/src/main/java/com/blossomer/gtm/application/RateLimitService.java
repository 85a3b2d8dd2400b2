package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.port.in.RateLimitUseCases;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;

final class RateLimitService implements RateLimitUseCases {

  private final RateLimitRepository limits;

  RateLimitService(RateLimitRepository limits) {
    this.limits = limits;
  }

  @Override
  public RateLease lease(Caller caller, RateLimitPolicy policy, int wanted) {
    return limits.lease(caller.identify(), policy, wanted);
  }
}
