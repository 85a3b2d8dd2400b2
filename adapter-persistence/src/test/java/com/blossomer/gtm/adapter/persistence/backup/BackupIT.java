package com.blossomer.gtm.adapter.persistence.backup;

import static com.blossomer.gtm.adapter.persistence.backup.SavedWorld.addOddRows;
import static com.blossomer.gtm.adapter.persistence.backup.SavedWorld.newUser;
import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackupIT {
  private static final String POLICY =
      "create policy backup on %s for select to blossomer_owner"
          + " using (current_setting('app.purpose', true) = 'backup')";

  private static TestDatabase database;
  private static User ada;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
    ada = newUser(database);
    newUser(database);
    addOddRows(database, ada);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void savesEveryTableWithAllRowsOfAllUsers() throws IOException {
    Manifest manifest = write(sink());

    List<String> saved = manifest.tables().stream().map(SavedTable::name).toList();
    List<String> covered = new ArrayList<>(saved);
    covered.addAll(manifest.leftOut());
    assertThat(covered).containsExactlyInAnyOrderElementsOf(SavedWorld.tables(database));
    assertThat(manifest.leftOut()).containsExactlyInAnyOrderElementsOf(LeftOut.TABLES);
    for (SavedTable table : manifest.tables()) {
      assertThat(Long.toString(table.rows()))
          .as(table.name())
          .isEqualTo(database.query("select count(*) from " + table.name()).get(0));
    }
    for (String table : List.of("companies", "identities", "audit_log", "idempotency_keys")) {
      assertThat(manifest.rows(table)).as(table).isPositive();
    }
    assertThat(manifest.sequences()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void savesTheSameBytesForTheSameRows() throws IOException {
    assertThat(write(sink()).tables()).isEqualTo(write(sink()).tables());
  }

  @Test
  void savesATableThatComesLaterOrSaysThatItCannot() throws IOException {
    try (TestDatabase changed = TestDatabase.create()) {
      changed.execute(
          "set role blossomer_owner",
          "create table later (n integer primary key, twice integer generated always as (n * 2) stored)",
          "insert into later select generate_series(1, 3)",
          "alter table later enable row level security",
          "alter table later force row level security");
      assertThatThrownBy(() -> Backup.of(changed.owner()).write(sink(), Progress.NONE))
          .isInstanceOf(BackupException.class)
          .hasMessageContaining("for a backup: later.");

      changed.execute(POLICY.formatted("later"));
      Manifest manifest = Backup.of(changed.owner()).write(sink(), Progress.NONE);
      assertThat(manifest.rows("later")).isEqualTo(3);
      assertThat(manifest.tables())
          .filteredOn(table -> table.name().equals("later"))
          .allSatisfy(table -> assertThat(table.columns()).containsExactly("n"));
    }
  }

  /** The backup goes on only when the others are done: else this would never end. */
  @Test
  void savesOneMomentWhileOthersWrite() throws IOException {
    User bob = newUser(database);
    List<SavedTable> before = write(sink()).tables();

    Manifest manifest =
        writeWhile(
            () -> {
              newUser(database);
              database.users().delete(bob.id(), BY_OPERATOR);
            });

    assertThat(manifest.tables()).isEqualTo(before);
    assertThat(write(sink()).tables()).isNotEqualTo(before);
  }

  @Test
  void holdsTheSchemaStill() throws IOException {
    writeWhile(
        () ->
            assertThatThrownBy(
                    () ->
                        database.execute(
                            "set lock_timeout = '50ms'", "alter table campaigns add extra text"))
                .hasStackTraceContaining("lock timeout"));
  }

  @Test
  void givesUpWhenItsTargetTakesNoMore() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(() -> write(full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(
            database.query(
                "select 1 from pg_stat_activity where application_name = 'blossomer-backup'"
                    + " and datname = current_database() and state <> 'idle'"))
        .isEmpty();
  }

  @Test
  void nobodyButTheOwnerSeesMoreByItsPurpose() throws SQLException {
    for (DatabaseLogin login : List.of(database.app(), database.owner(), database.admin())) {
      try (Connection connection =
              DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
          Statement statement = connection.createStatement()) {
        boolean isOwner = login.equals(database.owner());
        statement.execute("set app.purpose = 'backup'");
        if (!login.equals(database.admin())) {
          assertThat(hasRows(statement, "companies")).as(login.user()).isEqualTo(isOwner);
          assertThat(hasRows(statement, "users")).as(login.user()).isEqualTo(isOwner);
        }
        if (isOwner) {
          assertThat(statement.executeUpdate("delete from companies")).isZero();
          assertThat(statement.executeUpdate("update users set name = 'x'")).isZero();
          statement.execute("reset app.purpose");
          assertThat(hasRows(statement, "companies")).isFalse();
          assertThat(hasRows(statement, "users")).isFalse();
        }
      }
    }
  }

  @Test
  void needsASchema() {
    try (TestDatabase empty = TestDatabase.createWithoutSchema()) {
      assertThatThrownBy(() -> Backup.of(empty.owner()).write(sink(), Progress.NONE))
          .isInstanceOf(BackupException.class)
          .hasMessage("The database has no schema yet; run `blossomer db migrate` first.");
    }
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<String> steps = new ArrayList<>();
    Backup.of(database.owner())
        .write(sink(), (step, done, total) -> steps.add(step + " " + done + "/" + total));

    int tables = SavedWorld.tables(database).size() - LeftOut.TABLES.size();
    assertThat(steps).hasSize(tables).doesNotHaveDuplicates();
    assertThat(steps.get(0)).matches("Saving \\w+ 0/" + tables);
  }

  private static boolean hasRows(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("select exists (select from " + table + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static long count(String table) {
    return Long.parseLong(database.query("select count(*) from " + table).get(0));
  }

  private static Manifest write(OutputStream target) throws IOException {
    return Backup.of(database.owner()).write(target, Progress.NONE);
  }

  /** Does something while the snapshot is taken and nothing is written yet. */
  private static Manifest writeWhile(Runnable work) throws IOException {
    OutputStream target =
        new OutputStream() {
          private boolean isDone;

          @Override
          public void write(int b) {
            if (!isDone) {
              isDone = true;
              work.run();
            }
          }
        };
    return write(target);
  }

  private static OutputStream sink() {
    return OutputStream.nullOutputStream();
  }
}
