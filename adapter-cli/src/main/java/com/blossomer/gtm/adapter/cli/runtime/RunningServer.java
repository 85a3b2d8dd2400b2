package com.blossomer.gtm.adapter.cli.runtime;

/** A server that answers requests until it is stopped. */
public interface RunningServer extends AutoCloseable {

  /** Where it listens, such as {@code http://127.0.0.1:8080}. */
  String url();

  /** Returns when the server has been stopped from outside. */
  void awaitStop();

  /** Stops it, in the order HTTP, connections, database; stopping it again changes nothing. */
  @Override
  void close();
}
