package com.blossomer.gtm.adapter.http.server;

/** How large the body of a request may be. */
@FunctionalInterface
public interface BodyLimits {

  /** The largest body of a request with that method to that path, in bytes. */
  int of(String method, String path);
}
