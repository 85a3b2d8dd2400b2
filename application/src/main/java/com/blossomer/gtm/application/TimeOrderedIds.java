package com.blossomer.gtm.application;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Version 7 UUIDs (RFC 9562): 48 bits of milliseconds, a counter of 12 bits that keeps the ids of
 * one process in order within a millisecond, and 62 random bits. Safe for use by many threads.
 */
public final class TimeOrderedIds implements IdGenerator {

  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Clock clock;
  private final AtomicLong lastTick = new AtomicLong();

  public TimeOrderedIds(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
  }

  @Override
  public UUID next() {
    // the counter overflows into the milliseconds, and a clock set back cannot repeat an id
    long tick =
        lastTick.accumulateAndGet(
            clock.millis() << COUNTER_BITS, (last, now) -> Math.max(last + 1, now));
    long millis = tick >>> COUNTER_BITS;
    long high = millis << 16 | VERSION_7 | (tick & COUNTER_MASK);
    long low = ThreadLocalRandom.current().nextLong() >>> 2 | VARIANT;
    return new UUID(high, low);
  }
}
