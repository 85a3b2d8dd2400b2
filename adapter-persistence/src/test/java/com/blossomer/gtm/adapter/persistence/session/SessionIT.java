package com.blossomer.gtm.adapter.persistence.session;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool of one connection: whatever one user leaves behind, the next one gets. */
class SessionIT {

  private static final String COUNT = "select count(*) from companies";

  private static TestDatabase database;
  private static HikariDataSource one;
  private static Sessions sessions;

  private Access ada;
  private Access bob;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.app().jdbcUrl());
    config.setUsername(database.app().user());
    config.setPassword(database.app().password());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(2_000);
    config.addDataSourceProperty("prepareThreshold", "1");
    one = new HikariDataSource(config);
    sessions = new Sessions(one);
  }

  @AfterAll
  static void close() {
    sessions.close();
    one.close();
    database.close();
  }

  @BeforeEach
  void createUsers() {
    ada = database.newUser();
    bob = database.newUser();
    database
        .repositories()
        .companies()
        .createAll(ada, List.of(TestRecords.company(TestData.fullCompany().build())));
  }

  @Test
  void keepsTheTenantOverThirtyExecutionsOnOneConnection() {
    for (int run = 0; run < 30; run++) {
      assertThat(companiesOf(ada)).isEqualTo(1);
      assertThat(companiesOf(bob)).isZero();
    }
  }

  @Test
  void preparesOnlyWhatComesAgain() {
    assertThat(number("select 7 /* any form */")).isEqualTo(7);
    for (int form = 1_000; form < 1_000 + 2 * RecurringTexts.MOST; form++) {
      for (int use = 0; use <= RecurringTexts.USES; use++) {
        assertThat(number("select " + form + " /* any form */")).isEqualTo(form);
      }
    }

    SqlText asked = new SqlText();
    Slot<List<String>> prepared =
        asked.query(
            """
            select statement from pg_prepared_statements
            where statement like '%any form%' and statement not like '%pg_prepared%'""",
            SessionIT::texts);
    assertThat(sessions.single().run(ada, asked).get(prepared))
        .hasSize(RecurringTexts.MOST)
        .doesNotContain("select 7 /* any form */");
  }

  private int number(String form) {
    SqlText text = new SqlText();
    Slot<String> number = text.queryOfAnyForm(form, rows -> texts(rows).get(0), List.of());
    return Integer.parseInt(sessions.single().run(ada, text).get(number));
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      texts.add(rows.getString(1));
    }
    return texts;
  }

  @Test
  void seesNothingOnAConnectionWithoutATenant() throws SQLException {
    companiesOf(ada);
    try (var connection = one.getConnection();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNT)) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void healsTheConnectionAfterAnErrorInTheMiddle() {
    SqlText text = new SqlText();
    text.update("update companies set name = 'changed'");
    text.query("select 1 / 0", ResultSet::next);
    text.update("update companies set name = 'changed again'");

    assertThatThrownBy(() -> sessions.single().run(ada, text))
        .isInstanceOf(UnableToExecuteStatementException.class);

    assertThat(companiesOf(bob)).isZero();
    assertThat(count(ada, "select count(*) from companies where name like 'changed%'")).isZero();
  }

  @Test
  void healsTheConnectionWhenTheWorkThrowsBetweenTheTexts() {
    SqlText read = new SqlText();
    read.update("update companies set name = 'changed'");

    assertThatThrownBy(
            () ->
                sessions
                    .single()
                    .readThenWrite(
                        ada,
                        read,
                        results -> {
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(companiesOf(bob)).isZero();
    assertThat(count(ada, "select count(*) from companies where name = 'changed'")).isZero();
  }

  @Test
  void endsAnAbortedTransactionAfterAStatementTimeout() {
    SqlText text = new SqlText();
    text.update("set local statement_timeout = '50ms'");
    text.query("select pg_sleep(10)", ResultSet::next);

    assertThatThrownBy(() -> sessions.single().run(ada, text)).isInstanceOf(Unavailable.class);

    assertThat(companiesOf(bob)).isZero();
    assertThat(companiesOf(ada)).isEqualTo(1);
  }

  @Test
  void replacesAConnectionThatTheServerEnded() {
    SqlText text = new SqlText();
    text.query("select pg_terminate_backend(pg_backend_pid())", ResultSet::next);

    assertThatThrownBy(() -> sessions.single().run(ada, text)).isInstanceOf(Unavailable.class);

    assertThat(companiesOf(ada)).isEqualTo(1);
  }

  @Test
  void walksAllResultsWithTextsThatTemplatesWouldMangle() {
    SqlText text = new SqlText();
    Slot<String> first = text.query("select 'a<b>c' || ?", SessionIT::readText, text(" :x"));
    Slot<Integer> touched = text.update("update companies set description = ?", text("[1:2]"));
    Slot<String> second =
        text.query("select description || '\\\\' from companies", SessionIT::readText);

    Results results = sessions.single().run(ada, text);

    assertThat(results.get(first)).isEqualTo("a<b>c :x");
    assertThat(results.get(touched)).isEqualTo(1);
    assertThat(results.get(second)).isEqualTo("[1:2]\\\\");
  }

  @Test
  void refusesAWriteInAReadOnlyAccess() {
    SqlText text = new SqlText();
    text.update("update companies set name = 'changed'");
    Access reading = TestUsers.reading(ada);

    assertThatThrownBy(() -> sessions.single().run(reading, text))
        .hasMessageContaining("read-only transaction");
  }

  private static int companiesOf(Access access) {
    return count(access, COUNT);
  }

  private static int count(Access access, String sql) {
    SqlText text = new SqlText();
    Slot<Integer> count =
        text.query(
            sql,
            rows -> {
              rows.next();
              return rows.getInt(1);
            });
    return sessions.single().run(access, text).get(count);
  }

  private static String readText(ResultSet rows) throws SQLException {
    rows.next();
    return rows.getString(1);
  }
}
