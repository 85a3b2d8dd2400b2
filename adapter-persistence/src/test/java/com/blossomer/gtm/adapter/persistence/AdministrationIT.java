package com.blossomer.gtm.adapter.persistence;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.by;
import static com.blossomer.gtm.domain.testing.TestUsers.fullUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administration can and cannot do at the database itself. */
class AdministrationIT {

  private static final String DENIED = "permission denied";

  private static TestDatabase database;
  private static Access owner;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
    owner = database.newUser();
    database
        .repositories()
        .companies()
        .createAll(owner, List.of(TestRecords.company(TestData.fullCompany().build())));
    database.users().auditLog().add(by(owner.userId()), AuditAction.USER_CHANGED, null, "kept");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_log set detail = 'other'",
        "update audit_log set actor_id = gen_random_uuid()",
        "delete from audit_log",
        "truncate audit_log"
      })
  void nobodyRewritesTheAuditLog(String statement) throws SQLException {
    for (DatabaseLogin login : List.of(database.app(), database.admin())) {
      assertThatThrownBy(() -> execute(login, statement))
          .as(login.user())
          .hasMessageContaining(DENIED);
    }
    assertThat(database.query("select detail from audit_log where detail = 'kept'")).hasSize(1);
  }

  @Test
  void theRoleOfRequestsNeitherReadsNorWritesTheAuditLog() {
    assertThatThrownBy(() -> execute(database.app(), "select count(*) from audit_log"))
        .hasMessageContaining(DENIED);
    assertThatThrownBy(
            () ->
                execute(
                    database.app(),
                    "insert into audit_log (occurred_at, actor_id, action)"
                        + " values (now(), gen_random_uuid(), 'user.created')"))
        .hasMessageContaining(DENIED);
  }

  @Test
  void administrationCountsWhatUsersHaveAndReadsNothingOfIt() throws SQLException {
    String mine = " where user_id = '" + owner.userId() + "'";
    assertThat(number(database.admin(), "select count(*) from companies" + mine)).isEqualTo(1);
    for (String statement :
        List.of(
            "select name from companies",
            "select * from companies",
            "select count(name) from companies",
            "select 1 from companies where name like 'A%'",
            "select archive from imports",
            "select key_hash from api_keys",
            "select count(*) from account_keywords",
            "select count(*) from sessions",
            "delete from companies",
            "update companies set user_id = gen_random_uuid()")) {
      assertThatThrownBy(() -> execute(database.admin(), statement))
          .as(statement)
          .hasMessageContaining(DENIED);
    }
  }

  @Test
  void twoAdministratorsWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
    for (User other : database.users().list()) {
      database.users().change(other.id(), user -> user.disabledAt(LATER), TestUsers.BY_OPERATOR);
    }
    User one = fullUser();
    User two = fullUser();
    database.users().create(one, TestUsers.BY_OPERATOR);
    database.users().create(two, TestUsers.BY_OPERATOR);
    CyclicBarrier bothLocked = new CyclicBarrier(2);

    List<Boolean> removed =
        List.of(disable(one, two, bothLocked), disable(two, one, bothLocked)).stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(removed).containsExactlyInAnyOrder(true, false);
    assertThat(database.users().list()).filteredOn(User::isAdministrator).hasSize(1);
    database.users().change(owner.userId(), user -> user.disabledAt(null), TestUsers.BY_OPERATOR);
  }

  private static CompletableFuture<Boolean> disable(User by, User whom, CyclicBarrier bothLocked) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            database
                .users()
                .change(
                    whom.id(),
                    user -> {
                      await(bothLocked);
                      return user.disabledAt(LATER);
                    },
                    by(by.id()));
            return true;
          } catch (Conflict e) {
            assertThat(e.code()).isEqualTo("last_administrator");
            return false;
          }
        },
        task -> new Thread(task).start());
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection = Pools.single(login).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection = Pools.single(login).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
