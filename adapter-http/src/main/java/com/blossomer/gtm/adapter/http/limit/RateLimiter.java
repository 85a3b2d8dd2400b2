package com.blossomer.gtm.adapter.http.limit;

import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.RateLimitUseCases;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the requests of each user. Only who presented a valid credential within the last minute
 * draws on what this process holds; any other credential is verified together with a lease for this
 * one request, so that nobody can use up the requests of somebody else.
 */
final class RateLimiter {

  private static final Logger LOG = LoggerFactory.getLogger(RateLimiter.class);

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MAX_REMEMBERED = 100_000;
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final RateLimitUseCases limits;
  private final RateLimitPolicy policy;
  private final Cache<String, Boolean> verified =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterWrite(REMEMBERED).build();
  private final Cache<UserId, LocalBucket> buckets =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterAccess(REMEMBERED).build();
  private final AtomicBoolean isAway = new AtomicBoolean();
  private volatile long awayAt = System.nanoTime() - PAUSE;

  RateLimiter(RateLimitUseCases limits, RateLimitPolicy policy) {
    this.limits = limits;
    this.policy = policy;
  }

  /** Whether a credential was valid a short while ago. */
  boolean isVerified(String credentialHash) {
    return verified.getIfPresent(credentialHash) != null;
  }

  /** Takes note that a credential turned out not to be valid. */
  void forget(String credentialHash) {
    verified.invalidate(credentialHash);
  }

  /**
   * Counts a request.
   *
   * @return empty when it cannot be counted now: it goes on, since the store that cannot be reached
   *     refuses it itself
   * @throws Unauthenticated when the credential is not valid
   */
  Optional<Standing> count(String credentialHash, Caller caller) {
    if (!isVerified(credentialHash)) {
      Optional<RateLease> single = lease(caller, 1);
      single.ifPresent(lease -> verified.put(credentialHash, true));
      return single.map(lease -> bucket(caller).note(lease, System.nanoTime()));
    }
    LocalBucket bucket = bucket(caller);
    Optional<Standing> held = bucket.take(System.nanoTime());
    return held.isPresent() ? held : leased(caller, bucket);
  }

  private Optional<Standing> leased(Caller caller, LocalBucket bucket) {
    bucket.leasing().lock();
    try {
      Optional<Standing> held = bucket.take(System.nanoTime());
      if (held.isPresent()) {
        return held;
      }
      Optional<RateLease> lease = lease(caller, bucket.wanted());
      lease.ifPresent(granted -> bucket.add(granted, System.nanoTime()));
      return lease.flatMap(granted -> bucket.take(System.nanoTime()));
    } finally {
      bucket.leasing().unlock();
    }
  }

  /** While the store is away it is asked once a second, so that nobody waits for it in a row. */
  private Optional<RateLease> lease(Caller caller, int wanted) {
    if (System.nanoTime() - awayAt < PAUSE) {
      return Optional.empty();
    }
    try {
      RateLease lease = limits.lease(caller, policy, wanted);
      if (isAway.compareAndSet(true, false)) {
        LOG.info("Requests are counted again.");
      }
      return Optional.of(lease);
    } catch (Unauthenticated e) {
      throw e;
    } catch (RuntimeException e) {
      awayAt = System.nanoTime();
      if (isAway.compareAndSet(false, true)) {
        LOG.warn("Requests cannot be counted now and pass uncounted.", e);
      }
      return Optional.empty();
    }
  }

  private LocalBucket bucket(Caller caller) {
    return buckets.get(caller.userId(), id -> new LocalBucket());
  }
}
