package com.blossomer.gtm.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL runs a search as the application's role, among tens of thousands of terms. */
class SearchPlanIT {

  private static final String USER = "00000000-0000-0000-0000-000000000007";

  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("owner", "uuid");
    TYPES.put("texts", "text[]");
    TYPES.put("flags", "int[]");
    TYPES.put("kinds", "int[]");
    TYPES.put("company", "text");
    TYPES.put("score", "int");
    TYPES.put("micros", "text");
    TYPES.put("kind", "int");
    TYPES.put("id", "uuid");
    TYPES.put("more", "int");
    TYPES.put("limit", "int");
  }

  private static TestDatabase database;

  @BeforeAll
  static void fill() {
    database = TestDatabase.create();
    database.execute(
        """
        insert into users (id, role, plan, created_at)
        select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'user', 'free', now()
        from generate_series(1, 50) n""",
        """
        insert into companies (id, user_id, name, url, version, incarnation, created_at, updated_at)
        select gen_random_uuid(), id, 'Acme', 'u', 1, 1, now(), now() from users""",
        """
        insert into target_accounts
          (id, user_id, company_id, name, version, incarnation, created_at, updated_at)
        select gen_random_uuid(), c.user_id, c.id, 'Account', 1, 1, now(), now()
        from companies c cross join generate_series(1, 25)""",
        """
        insert into account_search_terms (target_account_id, user_id, term, fields, occurrences)
        select a.id, a.user_id, left(md5(a.id::text || n), 5), 2, 1
        from target_accounts a cross join generate_series(1, 40) n
        on conflict do nothing""",
        "analyze");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void looksWordsUpInTheIndexUnderRowLevelSecurity() throws SQLException {
    String plan = plan("array['abc', 'def']", "array[0, 4]");

    assertThat(plan).doesNotContain("Seq Scan on account_search_terms");
    assertThat(plan)
        .containsPattern("Index Cond: \\(\\(user_id = \\$1\\) AND \\(term = p(_\\d+)?\\.term\\)\\)")
        .containsPattern(
            "Index Cond: \\(\\(user_id = \\$1\\) AND \\(term >= p(_\\d+)?\\.low\\)"
                + " AND \\(term < p(_\\d+)?\\.high\\)\\)");
  }

  @Test
  void readsTheOtherTermsOnlyWhenAWordIsInNoRecord() throws SQLException {
    String term = "select min(term) from account_search_terms where user_id = '%s'";
    String found = database.query(term.formatted(USER)).get(0);

    assertThat(scanForNearWords(plan("array['" + found + "']", "array[0]")))
        .contains("never executed");
    assertThat(scanForNearWords(plan("array['zzzzz']", "array[0]")))
        .doesNotContain("never executed");
  }

  @Test
  void readsOnlyTheUsersOwnTermsForNearWords() throws SQLException {
    assertThat(plan("array['zzzzz']", "array[0]"))
        .doesNotContain("Seq Scan on account_search_terms");
  }

  @Test
  void narrowsListsFromTheIndexAsWell() throws SQLException {
    SearchCondition condition =
        SearchCondition.of(EntityKind.TARGET_ACCOUNT, UUID.fromString(USER), "abcd def");
    try (Connection connection = connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "explain select r.id from target_accounts r where " + condition.sql())) {
      for (int i = 0; i < condition.arguments().size(); i++) {
        condition.arguments().get(i).apply(i + 1, statement, null);
      }

      assertThat(lines(statement.executeQuery()))
          .contains("account_search_terms_by_term")
          .doesNotContain("Seq Scan on account_search_terms");
    }
  }

  /** The line of the plan that reads the terms of accounts for their length. */
  private static String scanForNearWords(String plan) {
    List<String> lines = plan.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("length(term)")) {
        for (int above = i; above >= 0; above--) {
          if (lines.get(above).contains("on account_search_terms")) {
            return lines.get(above);
          }
          if (lines.get(above).contains("_search_terms")) {
            break;
          }
        }
      }
    }
    throw new AssertionError("no scan for near words in:\n" + plan);
  }

  /** The plan that is made once and used for every search. */
  private static String plan(String texts, String flags) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("prepare search (" + String.join(", ", TYPES.values()) + ") as " + sql());
      String values =
          "'%s', %s, %s, array[0, 1, 2, 3], '', %d, '0', 0, '%s', 21, 20"
              .formatted(USER, texts, flags, Integer.MIN_VALUE, USER);
      return lines(
          statement.executeQuery("explain (analyze, costs off) execute search (" + values + ")"));
    }
  }

  /** A transaction of the user, as a search has it. */
  private static Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            database.app().jdbcUrl(), database.app().user(), database.app().password());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.user_id', '%s', true), set_config('jit', 'off', true),"
                  .formatted(USER)
              + " set_config('plan_cache_mode', 'force_generic_plan', true)");
    }
    return connection;
  }

  private static String lines(ResultSet plan) throws SQLException {
    List<String> lines = new ArrayList<>();
    while (plan.next()) {
      lines.add(plan.getString(1));
    }
    return String.join("\n", lines);
  }

  /** The statement with {@code $1}, {@code $2} and so on for its parameters. */
  private static String sql() {
    List<String> order = List.copyOf(TYPES.keySet());
    String[] pieces = SearchSql.WORDS.text().split("\\?", -1);
    StringBuilder sql = new StringBuilder(pieces[0]);
    for (int i = 0; i < SearchSql.WORDS.names().size(); i++) {
      sql.append('$').append(order.indexOf(SearchSql.WORDS.names().get(i)) + 1);
      sql.append(pieces[i + 1]);
    }
    return sql.toString();
  }
}
