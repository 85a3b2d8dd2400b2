package com.blossomer.gtm.adapter.cli.runtime;

import java.util.Optional;

/** A server that answers requests until it is stopped. */
public interface RunningServer extends AutoCloseable {

  /** Where it listens, such as {@code http://127.0.0.1:8080}. */
  String url();

  /**
   * Makes a link that signs the local owner in, once; empty unless the server is this machine's
   * own: with the embedded database, and reached from within the machine only. The link is a
   * secret.
   */
  Optional<String> signInLink();

  /** Returns when the server has been stopped from outside. */
  void awaitStop();

  /** Stops it, in the order HTTP, connections, database; stopping it again changes nothing. */
  @Override
  void close();
}
