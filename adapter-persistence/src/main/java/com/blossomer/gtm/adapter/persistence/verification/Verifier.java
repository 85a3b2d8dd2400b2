package com.blossomer.gtm.adapter.persistence.verification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs all rules. */
public final class Verifier {

  private Verifier() {}

  /** A sentence for each violation, as the role of the connection sees the catalog. */
  public static List<String> violations(Connection connection) throws SQLException {
    List<String> violations = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      if (!hasSchema(statement)) {
        return List.of("The database has no schema yet; run `blossomer db migrate` first.");
      }
      collect(statement, CurrentRoleRule.SQL, violations);
      List<List<String>> rules =
          List.of(TableRules.ALL, AccessRules.ALL, AdministrationRules.ALL, BackupRules.ALL);
      for (String rule : rules.stream().flatMap(List::stream).toList()) {
        collect(statement, rule, violations);
      }
    }
    return violations;
  }

  private static boolean hasSchema(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select to_regclass('public.companies') is not null")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static void collect(Statement statement, String rule, List<String> violations)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(rule)) {
      while (rows.next()) {
        violations.add(rows.getString(1));
      }
    }
  }
}
