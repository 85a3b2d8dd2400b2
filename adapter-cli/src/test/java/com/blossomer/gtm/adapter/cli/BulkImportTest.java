package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkImportTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();
  private final BulkImportFixture imports = new BulkImportFixture();

  @TempDir private Path directory;
  private Path dumps;

  @BeforeEach
  void prepare() throws IOException {
    dumps = Files.createDirectory(directory.resolve("dumps"));
    blossomer.runtime.imports = imports;
  }

  @Test
  void importsEachFileForTheUserOfItsName() throws IOException {
    User ada = user("ada@example.com");
    User bob = user("bob@example.com");
    dump("ada@example.com.json", "{\"a\": 1}");
    dump("more/Bob@Example.com.JSON", "{\"b\": 2}");

    assertThat(run()).isZero();

    assertThat(imports.dumps.get(ada.id())).containsExactly("{\"a\": 1}");
    assertThat(imports.dumps.get(bob.id())).containsExactly("{\"b\": 2}");
    assertThat(blossomer.out())
        .isEqualTo("Imported 2 dumps, 0 had been imported before, 0 failed; created 0 users.\n");
    assertThat(blossomer.err()).isEmpty();
    assertThat(blossomer.runtime.users.actedFor)
        .containsExactly("blossomer import", "blossomer import");
  }

  @Test
  void goesOnAfterAFailureAndEndsWithOne() throws IOException {
    user("ada@example.com");
    user("bob@example.com");
    dump("ada@example.com.json", "broken");
    dump("bob@example.com.json", "{}");
    dump("carl@example.com.json", "{}");
    dump("notes.json", "{}");

    assertThat(run()).isEqualTo(1);

    assertThat(blossomer.out().lines())
        .containsExactly(
            "Imported 1 dump, 0 had been imported before, 3 failed; created 0 users.",
            "",
            "file                   user              error",
            "ada@example.com.json   ada@example.com   The dump is not JSON.",
            "carl@example.com.json  carl@example.com  There is no user carl@example.com: create it,"
                + " or add --create-users.",
            "notes.json             -                 The name of the file tells no user: call it"
                + " like ada@example.com.json, or name it in the file of --users.");
    assertThat(blossomer.err()).startsWith("Not every dump was imported");
  }

  @Test
  void createsMissingUsersOnceEvenWithManyJobs() throws IOException {
    for (int i = 0; i < 40; i++) {
      dump(i + "/ada@example.com.json", "{\"a\": " + i + "}");
    }

    assertThat(run("--create-users", "--jobs", "8")).isZero();

    assertThat(blossomer.runtime.users.users).hasSize(1);
    assertThat(imports.dumps.values())
        .singleElement()
        .satisfies(all -> assertThat(all).hasSize(40));
    assertThat(blossomer.out()).contains("Imported 40 dumps").contains("created 1 user.");
  }

  @Test
  void createsNobodyForADumpThatCannotBeImported() throws IOException {
    dump("ada@example.com.json", "broken");

    assertThat(run("--create-users")).isEqualTo(1);

    assertThat(blossomer.runtime.users.users).isEmpty();
  }

  @Test
  void plansWithoutCreatingAnything() throws IOException {
    user("ada@example.com");
    dump("ada@example.com.json", "{\"a\": 1}");
    dump("bob@example.com.json", "{\"b\": 2}");

    assertThat(run("--create-users", "--dry-run")).isZero();

    assertThat(blossomer.runtime.users.users).hasSize(1);
    assertThat(imports.dumps).isEmpty();
    assertThat(imports.previews).containsExactly("bob@example.com {\"b\": 2}");
    assertThat(blossomer.out())
        .isEqualTo("Would import 2 dumps and create 1 user; 0 would fail. Nothing was stored.\n");
  }

  @Test
  void knowsWhatWasImportedBeforeWithoutReadingItAgain() throws IOException {
    user("ada@example.com");
    dump("ada@example.com.json", "{}");

    assertThat(run()).isZero();
    assertThat(run()).isZero();

    assertThat(imports.read).isEqualTo(1);
    assertThat(blossomer.out())
        .isEqualTo("Imported 0 dumps, 1 had been imported before, 0 failed; created 0 users.\n");
  }

  @Test
  void writesALineOfTheReportForEachDump() throws IOException {
    dump("ada@example.com.json", "{}");
    dump("bob@example.com.json", "broken");
    Path report = dumps.resolve("report.ndjson");

    assertThat(run("--create-users", "--jobs=1", "--report=" + report)).isEqualTo(1);

    assertThat(Files.readAllLines(report))
        .containsExactly(
            "{\"file\":\"ada@example.com.json\",\"user\":\"ada@example.com\",\"outcome\":\"imported\","
                + "\"userCreated\":true,\"error\":null,\"report\":{\"importId\":"
                + "\"00000000-0000-0000-0000-000000000007\",\"dryRun\":false,\"balanced\":true,"
                + "\"keys\":[],\"entities\":{\"companies\":{\"created\":1,\"merged\":0},"
                + "\"targetAccounts\":{\"created\":0,\"merged\":0},"
                + "\"targetPersonas\":{\"created\":0,\"merged\":0},"
                + "\"campaigns\":{\"created\":0,\"merged\":0}},\"decisions\":[]}}",
            "{\"file\":\"bob@example.com.json\",\"user\":\"bob@example.com\",\"outcome\":\"failed\","
                + "\"userCreated\":false,\"error\":{\"code\":\"not_json\",\"detail\":"
                + "\"The dump is not JSON.\"},\"report\":null}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
  }

  @Test
  void takesTheUsersFromAMap() throws IOException {
    User known = create(new NewUser(null, null, null, null, identity("17")));
    dump("one.json", "{\"n\": 1}");
    dump("two.dump", "{\"n\": 2}");
    dump("eva@example.com.json", "{\"n\": 3}");
    Path map =
        Files.writeString(
            dumps.resolve("map.csv"),
            "\uFEFFfile,email,issuer,subject\r\n"
                + "one.json,,https://id.example.com,17\r\n"
                + "two.dump,\"bob@example.com\",https://id.example.com,18\r\n"
                + "gone.json,gone@example.com,,\r\n");

    assertThat(run("--users=" + map, "--create-users")).isEqualTo(1);

    assertThat(imports.dumps.get(known.id())).containsExactly("{\"n\": 1}");
    User bob = blossomer.runtime.users.get(Context.OPERATOR, "bob@example.com");
    assertThat(bob.identity()).isEqualTo(identity("18"));
    assertThat(imports.dumps.get(bob.id())).containsExactly("{\"n\": 2}");
    assertThat(blossomer.out())
        .contains("Imported 3 dumps, 0 had been imported before, 1 failed; created 2 users.")
        .contains("There is no such file, though the file of --users names it.");
  }

  @Test
  void refusesARowThatNamesTwoUsers() throws IOException {
    user("ada@example.com");
    create(new NewUser(new Email("bob@example.com"), null, null, null, identity("17")));
    dump("one.json", "{}");
    Path map =
        Files.writeString(
            directory.resolve("map.csv"),
            "subject;issuer;email;file\n17;https://id.example.com;ada@example.com;one.json\n");

    assertThat(run("--users=" + map)).isEqualTo(1);

    assertThat(blossomer.out()).contains("belong to different users");
    assertThat(imports.dumps).isEmpty();
  }

  @Test
  void refusesAMapThatIsNone() throws IOException {
    Path headless =
        Files.writeString(directory.resolve("headless.csv"), "one.json,ada@example.com\n");
    Path doubled =
        Files.writeString(
            directory.resolve("doubled.csv"), "file,email\na.json,a@b.c\na.json,b@b.c\n");

    assertThat(run("--users=" + headless)).isEqualTo(2);
    assertThat(blossomer.err()).contains("headless.csv names no user: its first line must have");
    assertThat(run("--users=" + doubled)).isEqualTo(2);
    assertThat(blossomer.err()).contains("names a.json twice");
    assertThat(run("--users=" + directory + "/none.csv")).isEqualTo(2);
    assertThat(blossomer.err()).isEqualTo("There is no file " + directory + "/none.csv.\n");
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void takesAZipWithWhateverSystemsPutIntoIt() throws IOException {
    Path zip = directory.resolve("Dumps.ZIP");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name :
          List.of(
              "dumps/",
              "dumps/ada@example.com.json",
              "__MACOSX/dumps/._ada@example.com.json",
              "dumps/.DS_Store",
              "dumps/read me.txt",
              "../../eva@example.com.json",
              "/root@example.com.json")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : "{}".getBytes(UTF_8));
      }
      out.putNextEntry(new ZipEntry("bomb@example.com.json"));
      byte[] million = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 51; i++) {
        out.write(million);
      }
    }

    assertThat(blossomer.run("import", zip.toString(), "--create-users")).isEqualTo(1);

    assertThat(blossomer.out())
        .contains("Imported 1 dump, 0 had been imported before, 3 failed; created 1 user.")
        .contains("Not taken, because the names are none of dumps: dumps/read me.txt.")
        .contains("../../eva@example.com.json  -", "/root@example.com.json      -")
        .contains("It is larger than 50 MiB, which is the most for one dump.");
  }

  @Test
  void takesLinesAndLeavesTheDumpsAsTheyAre() throws IOException {
    User ada = user("ada@example.com");
    Path lines =
        Files.writeString(
            directory.resolve("all.ndjson"),
            "{\"user\": \"ada@example.com\", \"dump\": {\"é\" : [1.0e2,\t{} ] }, \"more\": [1]}\r\n"
                + "\n"
                + "{\"user\": \"ada@example.com\", \"dump\": {\"a\": \n"
                + "{\"dump\": \"{\\\"b\\\": 2}\", \"user\": \""
                + ada.id()
                + "\"}\n"
                + "[]\n"
                + "{\"user\": \"nobody\", \"dump\": {}}");

    assertThat(blossomer.run("import", lines.toString(), "--jobs=1")).isEqualTo(1);

    assertThat(imports.dumps.get(ada.id()))
        .containsExactly("{\"é\" : [1.0e2,\t{} ] }", "{\"b\": 2}");
    assertThat(blossomer.out().lines())
        .contains(
            "Imported 2 dumps, 0 had been imported before, 3 failed; created 0 users.",
            "all.ndjson:3  -     The line is damaged: it must be one JSON object with the members"
                + " user and dump.",
            "all.ndjson:6  -     'nobody' names no user: it must be an e-mail or an id.");
  }

  @Test
  void aFileThatIsTooLargeFailsAlone() throws IOException {
    dump("ada@example.com.json", "{}");
    try (RandomAccessFile large =
        new RandomAccessFile(dumps.resolve("bob@example.com.json").toFile(), "rw")) {
      large.setLength((50L << 20) + 1);
    }

    assertThat(run("--create-users")).isEqualTo(1);

    assertThat(blossomer.out()).contains("Imported 1 dump", "larger than 50 MiB");
  }

  @Test
  void tellsEverythingAsJson() throws IOException {
    dump("ada@example.com.json", "{}");

    assertThat(run("--create-users", "--json")).isZero();

    assertThat(blossomer.out())
        .contains("\"dumps\" : 1,\n  \"imported\" : 1,\n  \"unchanged\" : 0")
        .contains("\"failures\" : [ ]");
  }

  @Test
  void drawsABarForWhoSeesIt() throws IOException {
    dump("ada@example.com.json", "{}");
    dump("bob@example.com.json", "broken");

    assertThat(blossomer.onTerminal("").run("import", dumps.toString(), "--create-users"))
        .isEqualTo(1);

    assertThat(blossomer.err())
        .startsWith("\r\u001B[K[........................] 0/2 dumps")
        .contains("\r\u001B[K[########################] 2/2 dumps  1 failed\n");
  }

  @Test
  void refusesOptionsThatDoNotGoTogether() throws IOException {
    Path one = Files.writeString(directory.resolve("one.json"), "{}");

    assertThat(blossomer.run("import", one.toString())).isEqualTo(2);
    assertThat(blossomer.err()).startsWith("Missing: --user USER");
    assertThat(blossomer.run("import", one.toString(), "--user=a@b.c", "--jobs=2")).isEqualTo(2);
    assertThat(blossomer.err()).startsWith("--users, --create-users, --jobs and --report go with");
    assertThat(run("--user=a@b.c")).isEqualTo(2);
    assertThat(blossomer.err()).startsWith("--user goes with one dump");
    assertThat(run("--jobs=0")).isEqualTo(2);
    assertThat(blossomer.err()).isEqualTo("--jobs must be from 1 to 16.\n");
    assertThat(run("--report=" + directory + "/none/report.ndjson")).isEqualTo(2);
    assertThat(blossomer.err()).startsWith("There is no directory for the file");
    assertThat(blossomer.runtime.events).isEmpty();
  }

  private int run(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "import";
    arguments[1] = dumps.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return blossomer.run(arguments);
  }

  private void dump(String name, String text) throws IOException {
    Path file = dumps.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private User user(String email) {
    return create(new NewUser(new Email(email), null, null, null, null));
  }

  private User create(NewUser user) {
    return blossomer.runtime.users.create(Context.OPERATOR, user);
  }

  private static ExternalIdentity identity(String subject) {
    return new ExternalIdentity("https://id.example.com", subject);
  }
}
