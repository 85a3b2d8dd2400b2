package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.adapter.persistence.verification.Verifier;
import com.blossomer.gtm.domain.error.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Proves from the catalog that a database isolates its users; runs at every start of the server.
 */
public final class DatabaseVerification {

  private DatabaseVerification() {}

  /**
   * Checks the rules of the data model, table by table, and the rights of the roles.
   *
   * @param app the login that the server uses for requests
   * @return a sentence for each violation; empty when all is well
   * @throws Unavailable when the database cannot be reached
   */
  public static List<String> verify(DatabaseLogin app) {
    try (Connection connection = Pools.single(app).getConnection()) {
      return Verifier.violations(connection);
    } catch (SQLException e) {
      throw new Unavailable(
          "The database could not be verified: " + e.getMessage(), Duration.ofSeconds(5), e);
    }
  }
}
