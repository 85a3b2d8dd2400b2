package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferCommandsTest {
  private static final String USER = "--user=ada@example.com";

  private final CommandLineFixture blossomer = new CommandLineFixture();

  @TempDir private Path directory;

  @BeforeEach
  void createUser() {
    blossomer.run("user", "create", "--email", "ada@example.com");
    blossomer.runtime.events.clear();
    blossomer.runtime.imports =
        (FakeImports) (caller, dump, options, progress) -> report(dump.length, options.dryRun());
    blossomer.runtime.exports =
        (caller, options, target) -> target.write("{\"name\": \"Ünïcode\"}".getBytes(UTF_8));
  }

  @Test
  void importsAFileAndReports() throws IOException {
    Path dump = Files.writeString(directory.resolve("dump.json"), "{}");

    assertThat(blossomer.run("import", dump.toString(), USER)).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "Created 3 records by the import 00000000-0000-0000-0000-000000000007.",
            "",
            "kind            created  merged",
            "companies       1        0",
            "targetAccounts  2        1",
            "targetPersonas  0        0",
            "campaigns       0        0",
            "",
            "key           verdict   found  stored  merged  leftover  quarantined  ignored",
            "emailHistory  imported  2      2       0       0         0            0",
            "",
            "decision       key           path  detail",
            "dangling_link  emailHistory  /0    Its account is gone.");
  }

  @Test
  void showsOnATerminalHowFarAnImportIs() throws IOException {
    Path dump = Files.writeString(directory.resolve("dump.json"), "{}");
    blossomer.runtime.imports =
        (FakeImports)
            (caller, bytes, options, progress) -> {
              progress.at(ImportPhase.READ, 1, 2);
              progress.at(ImportPhase.APPLY, 300, 300);
              return report(1, false);
            };

    assertThat(blossomer.onTerminal("").run("import", dump.toString(), USER)).isZero();

    assertThat(blossomer.err())
        .startsWith("\r\u001B[K[........................] 0/2 read")
        .contains("\r\u001B[K[########################] 300/300 apply")
        .endsWith("\r\u001B[K");
  }

  @Test
  void plansFromStandardInputAsJson() {
    assertThat(blossomer.withInput("{\"a\": 1}").run("import", "-", USER, "--dry-run", "--json"))
        .isZero();

    assertThat(blossomer.out())
        .contains("\"dryRun\" : true")
        .contains("\"targetAccounts\" : {\n      \"created\" : 2,\n      \"merged\" : 1\n    }")
        .contains("\"found\" : 8");
  }

  @Test
  void refusesWhatIsNoReadableFileBeforeItOpensTheDatabase() {
    assertThat(blossomer.run("import", directory + "/none.json", USER)).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo("There is no file " + directory + "/none.json.\n");

    assertThat(blossomer.run("import", directory.toString(), USER)).isEqualTo(2);
    assertThat(blossomer.err())
        .startsWith("--user goes with one dump; of many, each names its own");

    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void refusesAFileWithoutAName() {
    assertThat(blossomer.run("import", "", USER)).isEqualTo(2);
    assertThat(blossomer.err())
        .isEqualTo(
            "The name of the file is empty: name the file of one dump, or - for standard input.\n");

    assertThat(blossomer.run("export", "-o", "", USER)).isEqualTo(2);
    assertThat(blossomer.err())
        .isEqualTo(
            "The name of the file is empty: name one, or leave -o away for standard output.\n");

    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path large = directory.resolve("large.json");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((50L << 20) + 1);
    }

    assertThat(blossomer.run("import", large.toString(), USER)).isEqualTo(1);
    assertThat(blossomer.err())
        .isEqualTo(
            "The file " + large + " is larger than 50 MiB, which is the most for one dump.\n");
  }

  @Test
  void saysThatADumpCannotBeRead() {
    blossomer.runtime.imports =
        (FakeImports)
            (caller, dump, options, progress) -> {
              throw new Invalid("", "not_json", "The dump is not JSON.");
            };

    assertThat(blossomer.withInput("x").run("import", "-", USER)).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo("The dump is not JSON.\n");
  }

  @Test
  void exportsToStandardOutput() {
    assertThat(blossomer.run("export", USER)).isZero();

    assertThat(blossomer.out()).isEqualTo("{\"name\": \"Ünïcode\"}");
  }

  @Test
  void exportsInTheFormThatIsAskedFor() {
    blossomer.runtime.exports =
        (caller, options, target) -> target.write(options.toString().getBytes(UTF_8));

    blossomer.run("export", USER, "--format", "csv", "--with-originals");
    assertThat(blossomer.out()).isEqualTo("ExportOptions[format=CSV, originals=true]");
    blossomer.run("export", USER, "--format", "localstorage");
    assertThat(blossomer.out()).isEqualTo("ExportOptions[format=LOCAL_STORAGE, originals=false]");

    assertThat(blossomer.run("export", USER, "--format", "localstorage", "--with-originals"))
        .isEqualTo(1);
    assertThat(blossomer.err())
        .isEqualTo(
            "A dump for the old app has no place for originals; export json or csv with them.\n");
    assertThat(blossomer.run("export", USER, "--format", "xml")).isEqualTo(2);
  }

  @Test
  void exportsToAFileThatOnlyItsOwnerCanRead() throws IOException {
    Path file = directory.resolve("ada.json");

    assertThat(blossomer.run("export", USER, "-o", file.toString())).isZero();

    assertThat(blossomer.out()).isEmpty();
    assertThat(file).hasContent("{\"name\": \"Ünïcode\"}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void leavesTheOldFileWhenAnExportFailsHalfWay() throws IOException {
    Path file = Files.writeString(directory.resolve("ada.json"), "old");
    blossomer.runtime.exports =
        (caller, options, target) -> {
          target.write('{');
          throw new Unavailable("The database went away.", Duration.ofSeconds(1), null);
        };

    assertThat(blossomer.run("export", USER, "-o", file.toString())).isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("The database went away.\n");
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void writesThroughALinkAndIntoADevice() throws IOException {
    Path real = Files.writeString(directory.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), real);

    assertThat(blossomer.run("export", USER, "-o", link.toString())).isZero();
    assertThat(blossomer.run("export", USER, "-o", "/dev/null")).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("{\"name\": \"Ünïcode\"}");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void refusesAPlaceThatCannotBeWritten() {
    assertThat(blossomer.run("export", USER, "-o", directory + "/none/ada.json")).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo("There is no directory " + directory + "/none.\n");

    assertThat(blossomer.run("export", USER, "-o", directory.toString())).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo(directory + " is a directory: name a file in it.\n");

    assertThat(blossomer.runtime.events).isEmpty();
  }

  private static ImportReport report(long found, boolean dryRun) {
    return new ImportReport(
        new ImportId(new UUID(0, 7)),
        dryRun,
        true,
        List.of(new KeyBalance("emailHistory", KeyVerdict.IMPORTED, found, found, 0, 0, 0, 0)),
        Map.of(
            EntityKind.COMPANY, new EntityCount(1, 0),
            EntityKind.TARGET_ACCOUNT, new EntityCount(2, 1)),
        List.of(new Decision("dangling_link", "emailHistory", "/0", "Its account is gone.")));
  }
}
