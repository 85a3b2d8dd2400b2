package com.blossomer.gtm.adapter.http;

/** Tells whether the server can do its work now; asked at every {@code GET /health/ready}. */
@FunctionalInterface
public interface Readiness {

  /** Answers within a second or so; false also when it cannot tell. */
  boolean isReady();
}
