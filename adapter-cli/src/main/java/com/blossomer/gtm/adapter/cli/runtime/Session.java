package com.blossomer.gtm.adapter.cli.runtime;

import com.blossomer.gtm.domain.port.in.UseCases;

/** An open database, for the time of one command. */
public interface Session extends AutoCloseable {

  UseCases useCases();

  /** Where people reach the server of this database, such as {@code http://127.0.0.1:8080}. */
  String serverUrl();

  @Override
  void close();
}
