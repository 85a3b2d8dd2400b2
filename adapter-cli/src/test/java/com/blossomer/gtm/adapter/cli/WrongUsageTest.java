package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serve --ports 1           | Unknown option '--ports': did you mean --port? (see 'blossomer serve --help').
          sreve                     | Unknown command 'sreve': did you mean restore or serve? (see 'blossomer --help').
          user list extra           | Unknown argument 'extra' (see 'blossomer user list --help').
          user                      | Name one of the commands create, set, list, show, disable, enable, delete (see 'blossomer user --help').
          user show                 | Missing: USER (see 'blossomer user show --help').
          key create                | Missing: --user USER (see 'blossomer key create --help').
          import --dry-run          | Missing: FILE (see 'blossomer import --help').
          key create --user         | Missing: --user USER (see 'blossomer key create --help').
          key create --name --user a | Missing: --name NAME (see 'blossomer key create --help').
          user create --role king   | Invalid value for option '--role': 'king' is none of user, admin (see 'blossomer user create --help').
          key create --user a --scope all | Invalid value for option '--scope' (SCOPE): 'all' is none of read, write, admin (see 'blossomer key create --help').
          key revoke 12 --user a    | Invalid value for positional parameter at index 0 (ID): '12' is not an id (see 'blossomer key revoke --help').
          user create --issuer x    | --issuer and --subject belong together: give both.
          user create --name Ada    | Give --email, or --issuer and --subject: by nothing else a user can sign in or be found.
          user list --json --json   | Option '--json' should be specified only once (see 'blossomer user list --help').
          user set a                | There is nothing to change: give at least one of --email, --name, --role and --plan.
          user delete a             | This cannot be undone, and nobody is there to be asked: add --yes to do it.
          key create --user a --expires soon | The expiry 'soon' is none of: a span such as 90d or 12h, a date such as 2027-01-31, a time such as 2027-01-31T12:00:00Z.
          """)
  void isOneSentenceAndTheExitCodeTwo(String command, String sentence) {
    assertThat(blossomer.run(command.split(" +"))).isEqualTo(2);

    assertThat(blossomer.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(blossomer.out()).isEmpty();
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key list --user=", "user show ", "export --user=", "import  --user=a"})
  void refusesEmptyNames(String command) {
    assertThat(blossomer.run(command.split(" ", -1))).isEqualTo(2);

    assertThat(blossomer.err()).hasLineCount(1);
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void refusesCharactersThatGotLost() {
    assertThat(blossomer.run("user", "create", "--email=a@b.example", "--name=J\uFFFDrgen"))
        .isEqualTo(2);

    assertThat(blossomer.err()).startsWith("The arguments hold characters that got lost ");
    assertThat(blossomer.err()).hasLineCount(1);
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @Test
  void takesAnAtSignAsItIs() {
    assertThat(blossomer.run("user", "show", "@nobody")).isEqualTo(1);

    assertThat(blossomer.err()).startsWith("There is no user @nobody.");
  }
}
