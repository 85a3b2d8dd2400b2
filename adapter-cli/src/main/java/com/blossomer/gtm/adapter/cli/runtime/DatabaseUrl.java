package com.blossomer.gtm.adapter.cli.runtime;

import static java.util.Objects.requireNonNull;

/**
 * The address of a database with the credentials of one role.
 *
 * @param variable the environment variable that takes it
 * @param url a secret, since it holds a password
 */
public record DatabaseUrl(String variable, String url) {
  public DatabaseUrl {
    requireNonNull(variable, "variable");
    requireNonNull(url, "url");
  }
}
