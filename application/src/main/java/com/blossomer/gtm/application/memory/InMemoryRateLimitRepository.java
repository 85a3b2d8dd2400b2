package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

final class InMemoryRateLimitRepository implements RateLimitRepository {

  private static final double NANOS = 1e9;
  private static final double MINUTE = 60 * NANOS;

  private final InMemoryStore store;
  private final Map<UserId, Instant> fullAt;
  private final Clock clock;

  /**
   * @param fullAt when the bucket of a user will be full again; used under the store's lock only
   */
  InMemoryRateLimitRepository(InMemoryStore store, Map<UserId, Instant> fullAt, Clock clock) {
    this.store = store;
    this.fullAt = fullAt;
    this.clock = clock;
  }

  @Override
  public RateLease lease(Access access, RateLimitPolicy policy, int wanted) {
    return store.locked(
        users -> {
          store.current(access);
          User user = users.get(access.userId());
          OptionalInt limit = policy.perMinute(user.role(), user.plan());
          return limit.isPresent()
              ? lease(user.id(), limit.getAsInt(), wanted)
              : RateLease.unlimited();
        });
  }

  private RateLease lease(UserId user, int perMinute, int wanted) {
    Instant now = clock.instant();
    double nanos = Duration.between(now, fullAt.getOrDefault(user, now)).toNanos();
    double toFull = Math.max(0, Math.min(nanos, MINUTE));
    int granted = RateLease.grant(perMinute, toFull / NANOS, wanted);
    double after = toFull + granted * MINUTE / perMinute;
    fullAt.put(user, now.plusNanos((long) after));
    return RateLease.of(perMinute, granted, after / NANOS);
  }
}
