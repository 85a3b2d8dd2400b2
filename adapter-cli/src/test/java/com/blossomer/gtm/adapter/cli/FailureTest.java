package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.error.Unavailable;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();

  @Test
  void saysWhatTheDomainRefuses() {
    blossomer.run("user", "create", "--email", "ada@example.com");

    assertThat(blossomer.run("user", "create", "--email", "ada@example.com")).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo("A user with this e-mail address exists already.\n");
    assertThat(blossomer.out()).isEmpty();
  }

  @Test
  void namesTheOptionRatherThanTheField() {
    assertThat(blossomer.run("user", "create", "--email", "ada")).isEqualTo(1);

    assertThat(blossomer.err())
        .isEqualTo("--email: An e-mail address has the form name@example.com.\n");
  }

  @Test
  void tellsAllThatIsWrongWithOneInput() {
    assertThat(blossomer.run("user", "create", "--issuer", " ", "--subject", "")).isEqualTo(1);

    assertThat(blossomer.err())
        .isEqualTo("--issuer: A value is required. --subject: A value is required.\n");
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    blossomer.runtime.failure =
        new Unavailable("The database cannot be reached.", Duration.ofSeconds(1), null);

    assertThat(blossomer.run("user", "list")).isEqualTo(1);
    assertThat(blossomer.err()).isEqualTo("The database cannot be reached.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "user list", "user list --json", "completion"})
  void saysThatItsOutputIsLost(String command) {
    assertThat(blossomer.withBrokenOutput().run(command.split(" "))).isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("What this was to print could not be written.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --quiet", " --json"})
  void saysWhichKeyIsLost(String option) {
    blossomer.run("user", "create", "--email", "a@b.example");
    String command = "key create --user a@b.example" + option;

    assertThat(blossomer.withBrokenOutput().run(command.split(" "))).isEqualTo(1);
    assertThat(blossomer.err())
        .isEqualTo(
            "The key with the id 00000000-0000-0000-0000-000000000001 was created, but its secret"
                + " could not be written and is lost: revoke that key and create another one.\n");
  }

  @Test
  void endsAsTheRuntimeWants() {
    blossomer.runtime.failure = CommandFailure.wrongUsage("The port is wrong.");

    assertThat(blossomer.run("serve")).isEqualTo(2);
    assertThat(blossomer.err()).isEqualTo("The port is wrong.\n");
    assertThat(blossomer.out()).isEmpty();
  }

  @Test
  void printsNoStackTraceForWhatNobodyExpected() {
    blossomer.runtime.failure = new IllegalStateException("at line 3\nof the code");

    assertThat(blossomer.run("user", "list")).isEqualTo(1);
    assertThat(blossomer.err())
        .isEqualTo(
            "Something went wrong that should not (IllegalStateException): run it again with"
                + " BLOSSOMER_LOG_LEVEL=debug for the details.\n");
    assertThat(blossomer.runtime.unexpected).isSameAs(blossomer.runtime.failure);
  }

  @Test
  void letsNoTextActOnTheTerminal() {
    assertThat(blossomer.run("user", "show", "\u001B[2Jx\ny")).isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("There is no user \uFFFD[2Jx y.\n");
  }
}
