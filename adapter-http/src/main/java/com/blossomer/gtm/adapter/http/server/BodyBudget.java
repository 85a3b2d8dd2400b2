package com.blossomer.gtm.adapter.http.server;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory bodies together may take, so that many large ones cannot exhaust it. */
final class BodyBudget {

  private final long limit;
  private final AtomicLong taken = new AtomicLong();

  /**
   * @param limit in bytes
   */
  BodyBudget(long limit) {
    this.limit = limit;
  }

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
