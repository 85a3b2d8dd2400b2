package com.blossomer.gtm.adapter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Statement;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TextRunnerIT {

  @Test
  void endsATransactionWhoseCommitIsMissingBeforeTheNextBorrowerComes() {
    try (TestDatabase database = TestDatabase.create();
        HikariDataSource one = poolOfOne(database)) {
      TextRunner runner = new TextRunner(Jdbi.create(one), one, StatementObserver.NONE);
      Statement begin = new Statement("begin", List.of(), null);
      Statement tenant =
          new Statement(
              "select set_config('app.user_id', 'somebody', true)", List.of(), ResultSet::next);
      Statement now =
          new Statement(
              "select coalesce(current_setting('app.user_id', true), '')",
              List.of(),
              TextRunnerIT::readText);

      List<Object> inside =
          runner.withConnection(handle -> runner.send(handle, "test", List.of(begin, tenant, now)));
      List<Object> next =
          runner.withConnection(handle -> runner.send(handle, "test", List.of(now)));

      assertThat(inside.get(2)).isEqualTo("somebody");
      assertThat(next).containsExactly("");
    }
  }

  private static HikariDataSource poolOfOne(TestDatabase database) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.app().jdbcUrl());
    config.setUsername(database.app().user());
    config.setPassword(database.app().password());
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  private static String readText(ResultSet rows) throws SQLException {
    rows.next();
    return rows.getString(1);
  }
}
