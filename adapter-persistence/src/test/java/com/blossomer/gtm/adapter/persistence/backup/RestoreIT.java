package com.blossomer.gtm.adapter.persistence.backup;

import static com.blossomer.gtm.adapter.persistence.backup.SavedWorld.addOddRows;
import static com.blossomer.gtm.adapter.persistence.backup.SavedWorld.contents;
import static com.blossomer.gtm.adapter.persistence.backup.SavedWorld.newUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.persistence.DatabaseVerification;
import com.blossomer.gtm.adapter.persistence.LaterSchema;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreIT {

  @TempDir private static Path home;
  private static TestDatabase source;
  private static Manifest manifest;
  private static Path file;

  @BeforeAll
  static void save() throws IOException {
    source = TestDatabase.create();
    User ada = newUser(source);
    newUser(source);
    addOddRows(source, ada);
    file = home.resolve("backup.zip");
    manifest = write(source, file);
  }

  @AfterAll
  static void close() {
    source.close();
  }

  @Test
  void givesBackEveryRowAndGoesOnFromThere() throws IOException {
    try (TestDatabase target = TestDatabase.create()) {
      List<String> steps = new ArrayList<>();
      Progress progress =
          (step, done, total) -> {
            assertThat(done).isBetween(0L, total);
            steps.add(step.split(" ")[0]);
          };
      assertThat(Restore.of(target.owner()).restore(file, progress)).isEqualTo(manifest);

      assertThat(steps.stream().distinct())
          .containsExactly("Checking", "Restoring", "Migrating", "Analyzing");
      expectEqual(target);
      assertThat(violations(target)).isEmpty();
      assertThat(target.query("select reltuples::bigint from pg_class where relname = 'companies'"))
          .containsExactly("2");
      Manifest again = write(target, home.resolve("again.zip"));
      assertThat(again.tables()).isEqualTo(manifest.tables());
      assertThat(again.sequences()).isEqualTo(manifest.sequences());

      String last = "select max(seq) from audit_log";
      long before = Long.parseLong(target.query(last).get(0));
      newUser(target);
      assertThat(Long.parseLong(target.query(last).get(0))).isGreaterThan(before);
    }
  }

  @Test
  void migratesABackupOfAnOlderProgram() {
    try (TestDatabase target = TestDatabase.createWithoutSchema()) {
      Migrations later = LaterSchema.of(target.owner());
      Restore.of(target.owner(), later).restore(file, Progress.NONE);

      assertThat(later.migrate()).isZero();
      assertThat(target.query("select name_length = length(name) from companies"))
          .containsExactly("t", "t");
      assertThat(violations(target)).isEmpty();
    }
  }

  @Test
  void refusesABackupOfANewerProgram() throws IOException {
    try (TestDatabase newer = TestDatabase.create();
        TestDatabase target = TestDatabase.create()) {
      LaterSchema.of(newer.owner()).migrate();
      Path fromNewer = home.resolve("newer.zip");
      write(newer, fromNewer);

      expectRefused(
          target,
          fromNewer,
          "The backup has the schema version 1000, and this program knows versions up to ");
    }
  }

  @Test
  void refusesASchemaThatIsNewerThanTheBackup() {
    try (TestDatabase target = TestDatabase.create()) {
      Migrations later = LaterSchema.of(target.owner());
      later.migrate();

      assertThatThrownBy(() -> Restore.of(target.owner(), later).restore(file, Progress.NONE))
          .isInstanceOf(BackupException.class)
          .hasMessageStartingWith("The database has the schema version 1000 already, and the ");
      expectEmpty(target);
    }
  }

  @Test
  void refusesADatabaseThatIsNotEmpty() {
    try (TestDatabase target = TestDatabase.create()) {
      newUser(target);
      Map<String, String> before = contents(target);

      assertThatThrownBy(() -> restore(target, file))
          .isInstanceOf(BackupException.class)
          .hasMessageStartingWith("The database is not empty (table users has rows): ");
      assertThat(contents(target)).isEqualTo(before);
      assertThat(violations(target)).isEmpty();
    }
  }

  @Test
  void refusesADatabaseWithRowsOfNobody() {
    try (TestDatabase target = TestDatabase.create()) {
      target.execute(
          "insert into audit_log (occurred_at, actor_id, action)"
              + " values (now(), gen_random_uuid(), 'user.created')");

      assertThatThrownBy(() -> restore(target, file))
          .hasMessageStartingWith("The database is not empty (table audit_log has rows): ");
      assertThat(violations(target)).isEmpty();
    }
  }

  @Test
  void changesNothingWhenRowsAreMissing() throws Exception {
    try (TestDatabase target = TestDatabase.create()) {
      Path altered =
          altered(
              table ->
                  table.name().equals("campaigns")
                      ? new SavedTable(
                          table.name(), table.columns(), 5, table.bytes(), table.sha256())
                      : table);
      expectRefused(target, altered, "The table campaigns should have 5 rows and got 2: ");
    }
  }

  @Test
  void changesNothingWhenTheDatabaseDoesNotFit() {
    try (TestDatabase target = TestDatabase.create()) {
      target.execute("alter table campaigns add extra text");
      expectRefused(
          target, file, "Table campaigns is not the same in the backup and in the database, ");
      target.execute(
          "alter table campaigns drop extra",
          "alter table campaigns add constraint odd check (name = 'x')");

      assertThatThrownBy(() -> restore(target, file))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("odd");
      expectEmpty(target);
      assertThat(violations(target)).isEmpty();

      target.execute("alter table campaigns drop constraint odd");
      restore(target, file);
      expectEqual(target);
    }
  }

  /** The same file with another manifest, whose checksums are right. */
  private static Path altered(UnaryOperator<SavedTable> change) throws IOException, SQLException {
    Path altered = Files.createTempFile(home, "altered", ".zip");
    try (ArchiveReader reader = ArchiveReader.open(file);
        OutputStream target = Files.newOutputStream(altered)) {
      ArchiveWriter writer = new ArchiveWriter(target, manifest.createdAt());
      for (SavedTable table : manifest.tables()) {
        writer.add(
            table.name(), table.columns(), entry -> reader.read(table).content().transferTo(entry));
      }
      writer.finish(
          new Manifest(
              manifest.createdAt(),
              manifest.postgres(),
              manifest.schemaVersion(),
              manifest.tables().stream().map(change).toList(),
              manifest.sequences(),
              manifest.leftOut()));
    }
    return altered;
  }

  private static void expectRefused(TestDatabase target, Path backup, String sentence) {
    assertThatThrownBy(() -> restore(target, backup))
        .isInstanceOf(BackupException.class)
        .hasMessageStartingWith(sentence);
    expectEmpty(target);
    assertThat(violations(target)).isEmpty();
  }

  private static void expectEmpty(TestDatabase target) {
    assertThat(contents(target).values()).allMatch(content -> content.equals("0 "));
  }

  private static void expectEqual(TestDatabase target) {
    Map<String, String> expected = contents(source);
    LeftOut.TABLES.forEach(table -> expected.put(table, "0 "));
    assertThat(contents(target)).isEqualTo(expected);
  }

  /** Without that about durability, which the server for tests does not have. */
  private static List<String> violations(TestDatabase database) {
    return DatabaseVerification.verify(database.app()).stream()
        .filter(violation -> !violation.startsWith("Setting "))
        .toList();
  }

  private static Manifest restore(TestDatabase target, Path backup) {
    return Restore.of(target.owner()).restore(backup, Progress.NONE);
  }

  private static Manifest write(TestDatabase database, Path target) throws IOException {
    try (OutputStream stream = Files.newOutputStream(target)) {
      return Backup.of(database.owner()).write(stream, Progress.NONE);
    }
  }
}
