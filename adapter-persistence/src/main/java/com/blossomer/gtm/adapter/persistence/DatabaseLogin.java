package com.blossomer.gtm.adapter.persistence;

import static java.util.Objects.requireNonNull;

/** Where a database is and as whom to use it; the URL is a JDBC one without credentials. */
public record DatabaseLogin(String jdbcUrl, String user, String password) {

  public DatabaseLogin {
    requireNonNull(jdbcUrl, "jdbcUrl");
    requireNonNull(user, "user");
    requireNonNull(password, "password");
  }

  /** Never the password, so that no log line can hold it. */
  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
