package com.blossomer.gtm.adapter.http.limit;

import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What this process holds of one user's requests. Times are those of {@code System.nanoTime}. */
final class LocalBucket {

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final Lock leasing = new ReentrantLock();
  private RateLease lease;
  private long leasedAt;
  private int held;

  /** Held by the one who asks for a lease, so that many requests at once take only one. */
  Lock leasing() {
    return leasing;
  }

  /** How many to ask for. */
  synchronized int wanted() {
    return lease == null ? 1 : RateLimitPolicy.leaseSize(lease.perMinute());
  }

  /**
   * Takes one request, or says that none is left for a while; empty when a lease has to be asked
   * for first.
   */
  synchronized Optional<Standing> take(long now) {
    if (lease == null || now - leasedAt >= MINUTE) {
      // what was held for so long has flowed in again elsewhere
      held = 0;
      return Optional.empty();
    }
    if (lease.isUnlimited() || held > 0) {
      held = Math.max(0, held - 1);
      return Optional.of(standing(now));
    }
    long rest = leasedAt + lease.retryAfter().toNanos() - now;
    return rest > 0
        ? Optional.of(Standing.refused(lease.perMinute(), rest / 1e9))
        : Optional.empty();
  }

  /** Keeps what was granted. */
  synchronized void add(RateLease granted, long now) {
    lease = granted;
    leasedAt = now;
    held += granted.granted();
  }

  /** Takes note of a lease that was for one request alone, and says where that one stands. */
  synchronized Standing note(RateLease single, long now) {
    if (held == 0) {
      lease = single;
      leasedAt = now;
    }
    boolean isRefused = !single.isUnlimited() && single.granted() == 0;
    return isRefused
        ? Standing.refused(single.perMinute(), single.retryAfter().toMillis() / 1e3)
        : standing(now);
  }

  private Standing standing(long now) {
    if (lease.isUnlimited()) {
      return Standing.UNLIMITED;
    }
    double flowedIn = (double) lease.perMinute() * (now - leasedAt) / MINUTE;
    double shared = Math.min(lease.perMinute(), lease.left() + flowedIn);
    return Standing.admitted(lease.perMinute(), held + shared);
  }
}
