package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemCommandsTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();

  @Test
  void servePrintsOneLineAndStopsInTheEnd() {
    assertThat(
            blossomer.run(
                "serve", "--host", "::1", "--port", "0", "--data-dir", "d", "--database-url", "u"))
        .isZero();

    assertThat(blossomer.out()).isEqualTo("Listening on http://127.0.0.1:4711\n");
    assertThat(blossomer.runtime.events)
        .containsExactly("serve {data-dir=d, database-url=u, host=::1, port=0}", "await", "close");
  }

  @Test
  void servePrintsASignInLinkOnATerminalOnly() {
    assertThat(blossomer.onTerminal("").run("serve")).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "Listening on http://127.0.0.1:4711",
            "Sign in, once and within a quarter of an hour:"
                + " http://127.0.0.1:4711/sign-in#bgtl_secret");
    assertThat(blossomer.err()).isEmpty();
    assertThat(blossomer.runtime.events).containsExactly("serve", "link", "await", "close");
  }

  @Test
  void initPrintsTheSettingsToUse() {
    assertThat(blossomer.run("db", "init", "--admin-url", "postgresql://root@db/gtm")).isZero();

    assertThat(blossomer.out()).isEqualTo("BLOSSOMER_DATABASE_URL=postgresql://app:pw@db/gtm\n");
    assertThat(blossomer.runtime.events).containsExactly("init postgresql://root@db/gtm");
  }

  @Test
  void initSaysWhichRolesKeepTheirPasswords() {
    blossomer.runtime.existingRoles.add("blossomer_admin");
    assertThat(blossomer.run("db", "init", "--admin-url", "postgresql://root@db/gtm")).isZero();
    assertThat(blossomer.err())
        .isEqualTo("The role blossomer_admin exists already and keeps its password.\n");

    blossomer.runtime.existingRoles.add("blossomer_owner");
    blossomer.run("db", "init", "--admin-url", "postgresql://root@db/gtm", "--json");
    assertThat(blossomer.err())
        .isEqualTo(
            "The roles blossomer_admin, blossomer_owner exist already and keep their passwords.\n");
  }

  @Test
  void statusListsTheMigrations() {
    assertThat(blossomer.run("db", "status")).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly("version  description  state", "1        tables       pending");
  }

  @Test
  void migrateSaysWhatItDid() {
    assertThat(blossomer.run("db", "migrate")).isZero();

    assertThat(blossomer.out()).isEqualTo("Applied 1 migration.\n");
    assertThat(blossomer.runtime.events).containsExactly("database", "close");
  }

  @Test
  void verifyEndsWellOnlyWhenAllIsWell() {
    assertThat(blossomer.run("db", "verify")).isZero();

    blossomer.runtime.violations.add("The table companies has no policy.");
    assertThat(blossomer.run("db", "verify")).isEqualTo(1);
    assertThat(blossomer.out()).isEqualTo("The table companies has no policy.\n");
    assertThat(blossomer.err()).isNotEmpty();

    assertThat(blossomer.run("db", "verify", "--json")).isEqualTo(1);
    assertThat(blossomer.out())
        .isEqualTo(
            """
            {
              "ok" : false,
              "violations" : [ "The table companies has no policy." ]
            }
            """);
  }

  @Test
  void configShowsWhatIsInForce() {
    assertThat(blossomer.run("config", "--data-dir", "d")).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "setting  value  origin   description", "port     8080   default  The port.");
    assertThat(blossomer.runtime.events).containsExactly("settings {data-dir=d}");
  }
}
