package com.blossomer.gtm.adapter.http.limit;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts the wrong credentials from each address, in this process alone. */
final class FailedSignIns {

  private static final int MAX_REMEMBERED = 100_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perMinute;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterAccess(MINUTE).build();

  FailedSignIns(int perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * @throws HttpProblem with status 429 when too many failed
   */
  void refuseIfTooMany(String address) {
    Bucket bucket = buckets.getIfPresent(address);
    if (bucket == null) {
      return;
    }
    EstimationProbe probe = bucket.estimateAbilityToConsume(1);
    if (!probe.canBeConsumed()) {
      long nanos = probe.getNanosToWaitForRefill();
      long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
      throw new HttpProblem(
          Problem.of(
                  429,
                  "too_many_failures",
                  "Too many wrong credentials came from this address; try again as the header"
                      + " Retry-After says.")
              .withHeaders(Map.of("Retry-After", Long.toString(seconds))));
    }
  }

  void note(String address) {
    buckets.get(address, unknown -> newBucket()).tryConsume(1);
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }
}
