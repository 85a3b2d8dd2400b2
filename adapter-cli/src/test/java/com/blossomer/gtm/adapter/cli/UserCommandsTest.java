package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandsTest {
  private static final String ADA = "00000000-0000-0000-0000-000000000001";

  private final CommandLineFixture blossomer = new CommandLineFixture();

  @Test
  void createsAUserWithAllThatIsGiven() {
    int status =
        blossomer.run(
            "user",
            "create",
            "--email",
            "Ada@Example.com",
            "--name",
            "Ada",
            "--role",
            "admin",
            "--plan",
            "pro",
            "--issuer",
            "https://id.example.com",
            "--subject",
            "4711");

    assertThat(status).isZero();
    assertThat(blossomer.out())
        .isEqualTo("Created the user ada@example.com with the id " + ADA + ".\n");
    User user = blossomer.runtime.users.users.get(0);
    assertThat(user.email()).isEqualTo(new Email("ada@example.com"));
    assertThat(user.role()).isEqualTo(Role.ADMIN);
    assertThat(user.plan()).isEqualTo(Plan.PRO);
    assertThat(user.identity()).isEqualTo(new ExternalIdentity("https://id.example.com", "4711"));
  }

  @Test
  void closesTheDatabaseAlsoAfterAFailure() {
    blossomer.run("user", "show", "nobody", "--data-dir", "/srv/gtm");

    assertThat(blossomer.runtime.events).containsExactly("open {data-dir=/srv/gtm}", "close");
  }

  @Test
  void printsAUserAsJson() {
    blossomer.run("user", "create", "--email", "ada@example.com", "--json");

    assertThat(blossomer.out())
        .isEqualTo(
            """
            {
              "id" : "%s",
              "email" : "ada@example.com",
              "name" : null,
              "role" : "user",
              "plan" : "free",
              "identity" : null,
              "createdAt" : "2026-01-02T03:04:05Z",
              "lastLoginAt" : null,
              "disabledAt" : null
            }
            """
                .formatted(ADA));
  }

  @Test
  void listsUsersInColumns() {
    blossomer.run("user", "create", "--email", "ada@example.com", "--name", "Ada");
    blossomer.run("user", "create", "--email", "b@example.com");

    blossomer.run("user", "list");

    assertThat(blossomer.out().lines())
        .containsExactly(
            "id                                    email            name  role  plan  createdAt    "
                + "         disabledAt",
            "00000000-0000-0000-0000-000000000001  ada@example.com  Ada   user  free "
                + " 2026-01-02T03:04:05Z  -",
            "00000000-0000-0000-0000-000000000002  b@example.com    -     user  free "
                + " 2026-01-02T03:04:05Z  -");
  }

  @Test
  void listsNobodyAsAnEmptyJsonList() {
    blossomer.run("user", "list", "--json");

    assertThat(blossomer.out()).isEqualTo("[ ]\n");
  }

  @Test
  void showsAUserByIdOrEmail() {
    blossomer.run("user", "create", "--email", "ada@example.com");

    blossomer.run("user", "show", ADA);
    String byId = blossomer.out();
    blossomer.run("user", "show", "ada@example.com");

    assertThat(blossomer.out()).isEqualTo(byId).contains("plan         free\n");
  }

  @Test
  void changesOnlyWhatIsGiven() {
    blossomer.run("user", "create", "--email", "ada@example.com", "--name", "Ada");

    assertThat(blossomer.run("user", "set", "ada@example.com", "--plan", "pro")).isZero();

    assertThat(blossomer.out()).isEqualTo("Changed the user ada@example.com.\n");
    User user = blossomer.runtime.users.users.get(0);
    assertThat(user.plan()).isEqualTo(Plan.PRO);
    assertThat(user.name()).isEqualTo("Ada");
  }

  @Test
  void disablesAndEnables() {
    blossomer.run("user", "create", "--email", "ada@example.com");

    blossomer.run("user", "disable", "ada@example.com");
    assertThat(blossomer.runtime.users.users.get(0).isEnabled()).isFalse();

    blossomer.run("user", "enable", "ada@example.com");
    assertThat(blossomer.runtime.users.users.get(0).isEnabled()).isTrue();
  }

  @Test
  void deletesWhenThePersonAgrees() {
    blossomer.run("user", "create", "--email", "ada@example.com");

    assertThat(blossomer.onTerminal("\ny\n").run("user", "delete", "ada@example.com")).isZero();

    assertThat(blossomer.err())
        .isEqualTo(
            "A file to export everything of ada@example.com to first (empty for none): "
                + "Delete the user ada@example.com with everything they own? [y/N] ");
    assertThat(blossomer.runtime.users.users).isEmpty();
  }

  @Test
  void exportsBeforeItDeletes(@TempDir Path directory) {
    Path asked = directory.resolve("asked.json");
    Path named = directory.resolve("named.json");
    blossomer.runtime.exports =
        (caller, options, target) -> target.write(options.toString().getBytes(UTF_8));
    blossomer.run("user", "create", "--email", "ada@example.com");
    blossomer.run("user", "create", "--email", "bob@example.com");

    assertThat(blossomer.onTerminal(asked + "\nn\n").run("user", "delete", "ada@example.com"))
        .isEqualTo(1);
    assertThat(asked).content().contains("format=JSON, originals=true");
    assertThat(blossomer.runtime.users.users).hasSize(2);

    assertThat(
            blossomer.run(
                "user", "delete", "bob@example.com", "--yes", "--export", named.toString()))
        .isZero();
    assertThat(named).isNotEmptyFile();
    assertThat(blossomer.runtime.users.users).hasSize(1);
  }

  @Test
  void deletesNothingWhenTheExportFails(@TempDir Path directory) {
    blossomer.run("user", "create", "--email", "ada@example.com");

    assertThat(
            blossomer.run(
                "user",
                "delete",
                "ada@example.com",
                "--yes",
                "--export",
                directory + "/none/ada.json"))
        .isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("There is no directory " + directory + "/none.\n");
    assertThat(blossomer.runtime.users.users).hasSize(1);
  }

  @Test
  void deletesNothingWhenThePersonDoesNotAgree() {
    blossomer.run("user", "create", "--email", "ada@example.com");

    assertThat(blossomer.onTerminal("\n\n").run("user", "delete", "ada@example.com")).isEqualTo(1);

    assertThat(blossomer.err()).endsWith("Nothing was changed.\n");
    assertThat(blossomer.runtime.users.users).hasSize(1);
  }

  @Test
  void deletesWithoutAskingWhenTold() {
    blossomer.run("user", "create", "--email", "ada@example.com");

    assertThat(blossomer.run("user", "delete", "ada@example.com", "--yes")).isZero();

    assertThat(blossomer.runtime.users.users).isEmpty();
    assertThat(blossomer.err()).isEmpty();
  }
}
