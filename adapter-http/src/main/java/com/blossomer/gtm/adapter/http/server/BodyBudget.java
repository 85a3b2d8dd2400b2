package com.blossomer.gtm.adapter.http.server;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory the bodies of all requests together may take, so that many large ones cannot
 * exhaust it.
 */
final class BodyBudget {

  private static final int SHARE_OF_MEMORY = 8;

  private final long limit = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
  private final AtomicLong taken = new AtomicLong();

  /** Takes so many bytes, or none when they are not there. */
  boolean take(long bytes) {
    if (taken.addAndGet(bytes) <= limit) {
      return true;
    }
    taken.addAndGet(-bytes);
    return false;
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
