package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandsTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();
  private final FakeMigrations migrations = new FakeMigrations(blossomer.runtime.users);

  @TempDir private Path directory;
  private User ada;

  @BeforeEach
  void prepare() {
    blossomer.runtime.migrations = migrations;
    ada =
        blossomer.runtime.users.create(
            Context.OPERATOR, new NewUser(new Email("ada@example.com"), null, null, null, null));
  }

  @Test
  void makesALinkForEachUser() throws IOException {
    String map = map("email\nada@example.com\nbob@example.com\n");

    assertThat(blossomer.run("migrate", "invite", "--users", map, "--create-users")).isZero();

    List<String> lines = blossomer.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo("email,link,expiresAt,userId");
    assertThat(lines.get(1))
        .matches(
            "ada@example\\.com,http://127\\.0\\.0\\.1:4711/migrate#bgti_\\w+,"
                + "2026-01-16T03:04:05Z,"
                + ada.id());
    assertThat(lines.get(2)).startsWith("bob@example.com,");
    assertThat(migrations.invited).extracting(Invitation::batch).hasSize(2);
    UUID batch = migrations.invited.get(0).batch();
    assertThat(migrations.invited).allMatch(invitation -> invitation.batch().equals(batch));
    assertThat(blossomer.err()).isEqualTo("The batch is " + batch + ".\n");
  }

  @Test
  void invitesTheOthersWhenOneCannotBe() throws IOException {
    String map = map("email,issuer,subject\nnobody@example.com,,\n,,\nada@example.com,,\n");

    assertThat(blossomer.run("migrate", "invite", "--users", map, "--json")).isEqualTo(1);

    assertThat(blossomer.out()).contains("\"email\" : \"ada@example.com\"", "/migrate#bgti_");
    assertThat(blossomer.err())
        .contains("There is no user nobody@example.com: create it, or add --create-users.\n")
        .contains("Line 3 of the file of --users is wrong")
        .endsWith("2 of 3 were not invited.\n");
  }

  @Test
  void refusesLinksThatWouldHaveEnded() throws IOException {
    String map = map("email\nada@example.com\n");

    assertThat(blossomer.run("migrate", "invite", "--users", map, "--expires", "2025-12-31"))
        .isEqualTo(2);
    assertThat(blossomer.err()).isEqualTo("--expires: the links must end in the future.\n");
    assertThat(migrations.invited).isEmpty();
  }

  @Test
  void showsHowFarEverybodyIs() {
    Invitation invitation = invitation();
    migrations.list.add(
        new InvitedUser(
            invitation
                .uploadedAt(CommandLineFixture.NOW)
                .failedAt(CommandLineFixture.NOW, "The dump is not JSON."),
            ada.email()));

    assertThat(blossomer.run("migrate", "status")).isZero();
    assertThat(blossomer.out().lines())
        .containsExactly(
            "user             state   invitedAt             uploadedAt            previewedAt  "
                + "importedAt  failure",
            "ada@example.com  failed  2026-01-02T03:04:05Z  2026-01-02T03:04:05Z  -            "
                + "-           The dump is not JSON.");

    assertThat(blossomer.run("migrate", "status", "--json", "--user", "ada@example.com")).isZero();
    assertThat(blossomer.out()).contains("\"state\" : \"failed\"").doesNotContain("hash");
    assertThat(migrations.filter.user()).isEqualTo(ada.id());
  }

  @Test
  void undoesWhatWasImportedAndOnlyThat() {
    Invitation imported =
        invitation().importedAt(CommandLineFixture.NOW, new ImportId(new UUID(0, 7)));
    migrations.list.add(new InvitedUser(imported, ada.email()));
    migrations.list.add(new InvitedUser(invitation(), new Email("bob@example.com")));

    assertThat(blossomer.run("migrate", "undo", "--all", "--yes")).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "user             outcome  removed  kept  error",
            "ada@example.com  undone   3        0     -");
    assertThat(migrations.undone).containsExactly(imported);
  }

  @Test
  void saysThatSomethingStays() {
    Invitation imported =
        invitation().importedAt(CommandLineFixture.NOW, new ImportId(new UUID(0, 7)));
    migrations.list.add(new InvitedUser(imported, ada.email()));
    migrations.keepsOne = true;

    assertThat(blossomer.run("migrate", "undo", "--user", "ada@example.com", "--yes")).isEqualTo(1);
    assertThat(blossomer.out()).contains("partly");
    assertThat(blossomer.err()).contains("1 of 1 were not undone, or not wholly");

    assertThat(blossomer.run("migrate", "undo", "--user", "ada@example.com", "--yes", "--force"))
        .isZero();
  }

  @Test
  void asksBeforeItUndoes() {
    Invitation imported =
        invitation().importedAt(CommandLineFixture.NOW, new ImportId(new UUID(0, 7)));
    migrations.list.add(new InvitedUser(imported, ada.email()));

    assertThat(blossomer.run("migrate", "undo", "--all")).isEqualTo(2);
    assertThat(blossomer.onTerminal("n\n").run("migrate", "undo", "--all")).isEqualTo(1);
    assertThat(blossomer.err()).startsWith("Undo 1 import? [y/N] ");
    assertThat(migrations.undone).isEmpty();

    assertThat(blossomer.run("migrate", "undo", "--yes")).isEqualTo(2);
    assertThat(blossomer.err()).isEqualTo("Give either --user or --batch, or --all.\n");
    assertThat(blossomer.run("migrate", "undo", "--all", "--batch", "x", "--yes")).isEqualTo(2);
    assertThat(blossomer.run("migrate", "undo", "--batch", "x", "--yes")).isEqualTo(2);
    assertThat(blossomer.err()).isEqualTo("'x' is not the id of a batch.\n");
  }

  private Invitation invitation() {
    return new Invitation(
        UUID.randomUUID(),
        UUID.randomUUID(),
        ada.id(),
        "hash",
        CommandLineFixture.NOW,
        CommandLineFixture.NOW.plus(Duration.ofDays(14)));
  }

  private String map(String csv) throws IOException {
    return Files.writeString(directory.resolve("map.csv"), csv).toString();
  }
}
