package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.application.HandClock;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.RateLimitRepositoryContract;
import java.time.Duration;

class InMemoryRateLimitRepositoryTest extends RateLimitRepositoryContract {

  private final HandClock clock = new HandClock();
  private final RepositoryFixture fixture = new InMemoryFixture(clock);

  @Override
  protected RepositoryFixture fixture() {
    return fixture;
  }

  @Override
  protected void letPass(Access user, Duration time) {
    clock.advance(time);
  }
}
