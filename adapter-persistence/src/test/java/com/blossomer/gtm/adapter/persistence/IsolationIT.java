package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IsolationIT {

  private static final int USERS = 5;
  private static final int REQUESTS = 1_000;

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void showsNoRowOfAnyTableWithoutATenant() throws SQLException {
    Access owner = database.newUser();
    database.repositories().companies().createAll(owner, List.of(newCompany("secret")));
    try (Connection connection = Pools.single(database.app()).getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tablesOfTheApplication(statement)) {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
          rows.next();
          assertThat(rows.getInt(1)).as(table).isZero();
        }
      }
    }
  }

  @Test
  void refusesARowOfAnotherTenantAtTheDatabaseItself() throws SQLException {
    Access owner = database.newUser();
    Access other = database.newUser();
    try (Connection connection = Pools.single(database.app()).getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('app.user_id', '%s', true)".formatted(owner.userId()));
      String insert =
          "insert into companies (id, user_id, name, url, version, incarnation, created_at, updated_at)"
              + " values (gen_random_uuid(), '%s', 'n', 'u', 1, 1, now(), now())";

      assertThatThrownBy(() -> statement.execute(insert.formatted(other.userId())))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void leaksNothingThroughAPoolOfOneOverAThousandMixedRequests() throws Exception {
    List<Access> users = new ArrayList<>();
    try (HikariDataSource one = Pools.pool("one", database.app(), 1);
        PostgresDatabase shared = PostgresDatabase.on(one, Pools.single(database.admin()))) {
      for (int user = 0; user < USERS; user++) {
        Access access = database.newUser();
        users.add(access);
        shared.repositories().companies().createAll(access, List.of(newCompany(canary(access))));
      }
      ExecutorService threads = Executors.newFixedThreadPool(4);
      Random random = new Random(42);
      List<Future<?>> done = new ArrayList<>();
      for (int request = 0; request < REQUESTS; request++) {
        Access access = users.get(random.nextInt(USERS));
        int kind = random.nextInt(5);
        done.add(threads.submit(() -> request(shared, access, kind)));
      }
      for (Future<?> request : done) {
        request.get();
      }
      threads.shutdown();
    }
  }

  private static void request(PostgresDatabase shared, Access access, int kind) {
    var companies = shared.repositories().companies();
    Page<Company> page =
        companies.list(TestUsers.reading(access), Query.all(), PageRequest.first(200));
    assertThat(page.items())
        .isNotEmpty()
        .allSatisfy(company -> assertThat(company.profile().name()).isEqualTo(canary(access)));
    Company mine = page.items().get(0);
    switch (kind) {
      case 0 -> companies.createAll(access, List.of(newCompany(canary(access))));
      case 1 -> // an id twice: fails in the middle of the text
          assertThatThrownBy(() -> companies.createAll(access, List.of(mine)))
              .isInstanceOf(GtmException.class);
      case 2 -> // fails between the two texts
          assertThatThrownBy(
                  () ->
                      companies.change(
                          access,
                          mine.id(),
                          ExpectedVersion.any(),
                          TestRecords.LATER,
                          current -> {
                            throw new IllegalStateException("no");
                          }))
              .isInstanceOf(IllegalStateException.class);
      case 3 ->
          companies.change(
              access,
              mine.id(),
              ExpectedVersion.any(),
              TestRecords.LATER,
              current -> current.profile().toBuilder().description("changed").build());
      default -> assertThat(companies.findTree(TestUsers.reading(access), mine.id())).isPresent();
    }
  }

  private static Company newCompany(String name) {
    return TestRecords.company(TestData.fullCompany().name(name).build());
  }

  private static String canary(Access access) {
    return "canary " + access.userId();
  }

  private static List<String> tablesOfTheApplication(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select c.oid::regclass::text from pg_class c where c.relnamespace = 'public'::regnamespace"
                + " and c.relkind = 'r' and has_table_privilege(c.oid, 'select')")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).hasSizeGreaterThan(40);
    return tables;
  }
}
