package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReason;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsCommandsTest {
  private static final String USER = "--user=ada@example.com";
  private static final ImportId ID = new ImportId(new UUID(0, 7));
  private static final Instant AT = Instant.parse("2026-01-31T12:00:00.123456Z");

  private final CommandLineFixture blossomer = new CommandLineFixture();
  private final OneImport imports = new OneImport();

  @TempDir private Path directory;

  /** One import, which remembers what was asked of it. */
  private static final class OneImport implements FakeImports {
    private Instant undoneAt;
    private Boolean forced;
    private KeptFilter filter;
    private UndoReport undo =
        new UndoReport(ID, Map.of(EntityKind.COMPANY, 1), List.of(), List.of());

    @Override
    public ImportReport importDump(
        Caller caller, byte[] dump, ImportOptions options, ImportProgress progress) {
      throw new AssertionError("no command here imports");
    }

    @Override
    public Page<ImportSummary> list(Caller caller, PageRequest page) {
      ImportSummary summary =
          new ImportSummary(
              ID, AT, "ab", true, Map.of(EntityKind.COMPANY, new EntityCount(1, 2)), undoneAt);
      return new Page<>(List.of(summary), null);
    }

    @Override
    public StoredReport get(Caller caller, ImportId id) {
      if (!id.equals(ID)) {
        throw new NotFound("There is no such import.");
      }
      ImportReport report =
          new ImportReport(
              ID,
              false,
              true,
              List.of(new KeyBalance("emailHistory", KeyVerdict.IMPORTED, 2, 2, 0, 0, 0, 0)),
              Map.of(EntityKind.COMPANY, new EntityCount(1, 2)),
              List.of(new Decision("dangling_link", "emailHistory", "/0", "Its account is gone.")));
      return new StoredReport(report, AT, "ab", "cd", undoneAt);
    }

    @Override
    public Page<Kept<Leftover>> leftovers(Caller caller, KeptFilter wanted, PageRequest page) {
      filter = wanted;
      Leftover leftover = new Leftover(EntityKind.COMPANY, new UUID(0, 9), "k", "/a", "\"\ud83d\"");
      return new Page<>(List.of(new Kept<>(ID, AT, 0, leftover)), null);
    }

    @Override
    public void original(Caller caller, ImportId id, OutputStream target) {
      try {
        target.write("{\"name\": \"Ünïcode\"}".getBytes(UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public UndoReport undo(Caller caller, ImportId id, boolean force) {
      forced = force;
      return undo;
    }
  }

  @BeforeEach
  void createUser() {
    blossomer.run("user", "create", "--email", "ada@example.com");
    blossomer.runtime.events.clear();
    blossomer.runtime.imports = imports;
  }

  @Test
  void listsImports() {
    assertThat(blossomer.run("imports", "list", USER)).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "id                                    importedAt                   state     companies  targetAccounts  targetPersonas  campaigns",
            "00000000-0000-0000-0000-000000000007  2026-01-31T12:00:00.123456Z  imported  1          0               0               0");
  }

  @Test
  void listsImportsAsTheApiGivesThem() {
    imports.undoneAt = AT;

    assertThat(blossomer.run("imports", "list", USER, "--json")).isZero();

    assertThat(blossomer.out().replaceAll("\\s+", ""))
        .isEqualTo(
            "[{\"id\":\"00000000-0000-0000-0000-000000000007\",\"importedAt\":\"2026-01-31T12:00:00.123456Z\",\"receivedSha256\":\"ab\",\"balanced\":true,\"entities\":{\"companies\":{\"created\":1,\"merged\":2},\"targetAccounts\":{\"created\":0,\"merged\":0},\"targetPersonas\":{\"created\":0,\"merged\":0},\"campaigns\":{\"created\":0,\"merged\":0}},\"state\":\"partly_undone\",\"undoneAt\":\"2026-01-31T12:00:00.123456Z\"}]");
  }

  @Test
  void showsAnImport() {
    assertThat(blossomer.run("imports", "show", ID.toString(), USER)).isZero();

    assertThat(blossomer.out())
        .startsWith("Created 1 record by the import 00000000-0000-0000-0000-000000000007.")
        .contains("emailHistory  imported  2")
        .contains("dangling_link  emailHistory  /0    Its account is gone.")
        .endsWith("Imported at 2026-01-31T12:00:00.123456Z.\n");
    imports.undoneAt = AT;
    blossomer.run("imports", "show", ID.toString(), USER);
    assertThat(blossomer.out()).contains("taken back at 2026-01-31T12:00:00.123456Z but for some");
  }

  @Test
  void showsAnImportAsTheApiGivesIt() {
    assertThat(blossomer.run("imports", "show", ID.toString(), USER, "--json")).isZero();

    assertThat(blossomer.out().replaceAll("\\s+", ""))
        .startsWith(
            "{\"importId\":\"00000000-0000-0000-0000-000000000007\",\"dryRun\":false,\"balanced\":true,\"keys\":[{\"key\":")
        .contains("}],\"entities\":{\"companies\":{")
        .contains("}},\"decisions\":[{\"code\":\"dangling_link\"")
        .endsWith(
            "],\"importedAt\":\"2026-01-31T12:00:00.123456Z\",\"receivedSha256\":\"ab\",\"archivedSha256\":\"cd\",\"state\":\"imported\",\"undoneAt\":null}");
  }

  @Test
  void saysWhichImportThereIsNot() {
    assertThat(blossomer.run("imports", "show", new UUID(0, 8).toString(), USER)).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo("There is no such import.\n");
    assertThat(blossomer.run("imports", "undo", new UUID(0, 8).toString(), USER, "--yes"))
        .isEqualTo(1);
    assertThat(blossomer.run("imports", "show", "7", USER)).isEqualTo(2);
    assertThat(blossomer.err()).contains("'7' is not an id");
    assertThat(blossomer.run("imports", "show", ID.toString())).isEqualTo(2);
    assertThat(blossomer.run("imports")).isEqualTo(2);
    assertThat(imports.forced).isNull();
  }

  @Test
  void takesAnImportBackWhenItIsConfirmed() {
    assertThat(blossomer.onTerminal("y\n").run("imports", "undo", ID.toString(), USER)).isZero();

    assertThat(blossomer.err())
        .isEqualTo("Take back the import of 2026-01-31T12:00:00.123456Z? [y/N] ");
    assertThat(blossomer.out())
        .isEqualTo("Took back the import 00000000-0000-0000-0000-000000000007 with 1 record.\n");
    assertThat(imports.forced).isFalse();
  }

  @Test
  void takesNothingBackUnlessItIsConfirmed() {
    assertThat(blossomer.run("imports", "undo", ID.toString(), USER)).isEqualTo(2);
    assertThat(blossomer.runtime.events).isEmpty();
    assertThat(blossomer.onTerminal("n\n").run("imports", "undo", ID.toString(), USER, "--force"))
        .isEqualTo(1);
    assertThat(blossomer.err())
        .contains("with everything that was edited since? [y/N] ")
        .contains("Nothing was changed.");
    assertThat(imports.forced).isNull();
  }

  @Test
  void saysWhatStays() {
    imports.undo =
        new UndoReport(
            ID,
            Map.of(EntityKind.TARGET_PERSONA, 2),
            List.of(
                new UndoNote(new CompanyId(new UUID(0, 1)), "Acme", UndoReason.HOLDS_KEPT),
                new UndoNote(new TargetAccountId(new UUID(0, 2)), "Mine", UndoReason.EDITED)),
            List.of());

    assertThat(blossomer.run("imports", "undo", ID.toString(), USER, "--yes")).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "Took back 2 records of the import 00000000-0000-0000-0000-000000000007; these stay:",
            "",
            "kind           id                                    name  reason      detail",
            "company        00000000-0000-0000-0000-000000000001  Acme  holds_kept  Something that is kept belongs to it.",
            "targetAccount  00000000-0000-0000-0000-000000000002  Mine  edited      It was changed after the import.");
  }

  @Test
  void saysWhatWentByForceOnly() {
    imports.undo =
        new UndoReport(
            ID,
            Map.of(),
            List.of(),
            List.of(new UndoNote(new CompanyId(new UUID(0, 1)), "Acme", UndoReason.EDITED)));

    assertThat(blossomer.run("imports", "undo", ID.toString(), USER, "--yes", "--force")).isZero();
    assertThat(blossomer.out()).contains("\nWithout --force these would have stayed:\n");
    assertThat(imports.forced).isTrue();

    blossomer.run("imports", "undo", ID.toString(), USER, "--yes", "--force", "--json");
    assertThat(blossomer.out().replaceAll("\\s+", ""))
        .isEqualTo(
            "{\"importId\":\"00000000-0000-0000-0000-000000000007\",\"undone\":true,\"removed\":{\"companies\":0,\"targetAccounts\":0,\"targetPersonas\":0,\"campaigns\":0},\"kept\":[],\"forced\":[{\"kind\":\"company\",\"id\":\"00000000-0000-0000-0000-000000000001\",\"name\":\"Acme\",\"reason\":\"edited\",\"detail\":\"Itwaschangedaftertheimport.\"}]}");
  }

  @Test
  void listsLeftoversExactly() {
    assertThat(
            blossomer.run(
                "imports",
                "leftovers",
                ID.toString(),
                USER,
                "--key",
                "k",
                "--contains",
                "x",
                "--json"))
        .isZero();

    assertThat(blossomer.out()).contains("\"json\" : \"\\\"\\ud83d\\\"\"");
    assertThat(imports.filter).isEqualTo(new KeptFilter(ID, "k", null, null, "x"));
    assertThat(blossomer.run("imports", "leftovers", ID.toString(), USER)).isZero();
    assertThat(blossomer.out()).startsWith("key  path  kind     entityId");
  }

  @Test
  void writesTheOriginal() {
    Path file = directory.resolve("dump.json");

    assertThat(blossomer.run("imports", "original", ID.toString(), USER)).isZero();
    assertThat(blossomer.out()).isEqualTo("{\"name\": \"Ünïcode\"}");
    assertThat(blossomer.run("imports", "original", ID.toString(), USER, "-o", file.toString()))
        .isZero();
    assertThat(file).hasContent("{\"name\": \"Ünïcode\"}");
    assertThat(blossomer.withBrokenOutput().run("imports", "original", ID.toString(), USER))
        .isEqualTo(1);
  }
}
