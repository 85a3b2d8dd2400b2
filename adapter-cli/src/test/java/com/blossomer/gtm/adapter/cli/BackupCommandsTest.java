package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();

  @TempDir private Path home;

  @Test
  void backupWritesAFileThatOnlyItsOwnerReads() throws IOException {
    Path file = home.resolve("backup.zip");

    assertThat(blossomer.run("backup", file.toString(), "--data-dir", "d")).isZero();

    assertThat(file).hasContent("saved");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(blossomer.out())
        .isEqualTo("Saved in " + file + ": 2 users, 310 rows in 50 tables.\n");
    assertThat(blossomer.err()).isEmpty();
    assertThat(blossomer.runtime.events).containsExactly("database {data-dir=d}", "close");
  }

  @Test
  void backupReportsAsJson() {
    String file = home.resolve("backup.zip").toString();

    assertThat(blossomer.run("backup", file, "--json")).isZero();

    assertThat(blossomer.out())
        .isEqualTo(
            """
            {
              "file" : "%s",
              "createdAt" : "2026-01-02T03:04:05Z",
              "schemaVersion" : "15",
              "users" : 2,
              "tables" : 50,
              "rows" : 310
            }
            """
                .formatted(file));
  }

  @Test
  void backupLeavesTheOldFileWhenItFails() throws IOException {
    Path file = Files.writeString(home.resolve("backup.zip"), "old");
    blossomer.runtime.backupFailure = CommandFailure.failed("The schema was changed.");

    assertThat(blossomer.run("backup", file.toString())).isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("The schema was changed.\n");
    assertThat(file).hasContent("old");
    assertThat(home).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void backupGoesToStandardOutput() {
    assertThat(blossomer.run("backup", "-")).isZero();
    assertThat(blossomer.out()).isEqualTo("saved");

    assertThat(blossomer.withBrokenOutput().run("backup", "-")).isEqualTo(1);
    assertThat(blossomer.err())
        .isEqualTo("The backup is not complete: standard output was closed.\n");
  }

  @Test
  void backupChecksItsPlaceFirst() {
    String missing = home.resolve("missing").resolve("backup.zip").toString();
    assertThat(blossomer.run("backup", missing)).isEqualTo(1);
    assertThat(blossomer.err()).startsWith("There is no directory ");
    assertThat(blossomer.run("backup", "")).isEqualTo(2);
    assertThat(blossomer.run("backup")).isEqualTo(2);
    assertThat(blossomer.err()).startsWith("Missing: FILE ");
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void restoreTellsWhatIsBack() {
    assertThat(blossomer.run("restore", "backup.zip", "--database-url", "u")).isZero();

    assertThat(blossomer.out())
        .isEqualTo("Restored the state of 2026-01-02T03:04:05Z: 2 users, 310 rows in 50 tables.\n");
    assertThat(blossomer.runtime.events).containsExactly("restore backup.zip {database-url=u}");
  }

  @Test
  void restoreOnlyChecksTheFileOfADryRun() {
    assertThat(blossomer.run("restore", "backup.zip", "--dry-run", "--json")).isZero();

    assertThat(blossomer.out()).contains("\"rows\" : 310");
    assertThat(blossomer.runtime.events).containsExactly("check backup.zip");
  }

  @Test
  void restoreNeedsTheNameOfAFile() {
    assertThat(blossomer.run("restore", "")).isEqualTo(2);
    assertThat(blossomer.run("restore", "-")).isEqualTo(2);
    assertThat(blossomer.err())
        .isEqualTo("A backup is read more than once: save it as a file first, and name that.\n");
    assertThat(blossomer.run("restore")).isEqualTo(2);
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void bothTellHowFarTheyAreOnATerminalOnly() {
    blossomer.onTerminal("").run("restore", "backup.zip");
    assertThat(blossomer.err()).isEqualTo("\r\u001B[K 50 % Restoring companies\r\u001B[K");

    blossomer.run("backup", home.resolve("backup.zip").toString());
    assertThat(blossomer.err()).isEqualTo("\r\u001B[K 25 % Saving companies\r\u001B[K");
  }
}
