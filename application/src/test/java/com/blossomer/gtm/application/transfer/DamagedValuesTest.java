package com.blossomer.gtm.application.transfer;

import static com.blossomer.gtm.application.transfer.World.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of values that are no JSON as a whole. */
class DamagedValuesTest {
  private final World world = new World();

  @Test
  void takesTheWholeMembersOfACutListAndQuarantinesTheRest() {
    ImportReport report =
        take("[" + account("A") + "," + account("B") + ",{\"targetAccountName\":\"C");

    assertThat(accounts()).containsExactly("A", "B");
    assertQuarantine(tuple("/2", "{\"targetAccountName\":\"C", "It ends in the middle."));
    assertThat(report.decisions())
        .contains(
            new Decision(
                "damaged_value",
                "k",
                "",
                "The value is not JSON: it ends in the middle. What can be read of it is taken, the"
                    + " rest is in the quarantine."),
            new Decision("quarantined", "k", "/2", "It ends in the middle."));
    assertThat(balance(report).verdict()).isEqualTo(KeyVerdict.PARTLY_IMPORTED);
    assertThat(balance(report).found()).isEqualTo(3);
  }

  @Test
  void takesTheWholeMembersOfACutObject() {
    ImportReport report =
        take(
            "{\"companyName\":\"A\",\"businessProfile\":{\"category\":\"c\"},\"description\":\"We");

    assertThat(world.companies().get(0).profile().businessProfile().category()).isEqualTo("c");
    assertThat(world.companies().get(0).profile().description()).isNull();
    assertQuarantine(tuple("/description", "\"We", "It ends in the middle."));
    assertThat(balance(report))
        .extracting(KeyBalance::stored, KeyBalance::found)
        .containsExactly(2L, 3L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"targetAccountName\":\"A\",\"x\":1` | /x | 1",
        "`{\"targetAccountName\":\"A\",\"x\":` | ``  | `\"x\":`",
        "`{\"targetAccountName\":\"A\",\"x`   | ``  | `\"x`",
        "`[{\"targetAccountName\":\"A\"},tru` | /1  | tru",
        "`[{\"targetAccountName\":\"A\"}, 12` | /1  | 12",
        "`[{\"targetAccountName\":\"A\"}]}}`  | ``  | }}",
        "`[{\"targetAccountName\":\"A\"}] x`  | ``  | x",
        "`{\"targetAccountName\":\"A\",,b}`   | ``  | b"
      })
  void quarantinesWhatMayNotBeWhole(String value, String path, String rest) {
    take(value);

    assertThat(accounts()).containsExactly("A");
    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::text)
        .containsExactly(tuple(path, rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"targetAccountName\":\"A\"},{\"targetAccountName\":\"B\"}",
        "[{\"targetAccountName\":\"A\"},{\"targetAccountName\":\"B\"},",
        "[{\"targetAccountName\":\"A\"}, ,{\"targetAccountName\":\"B\"},]",
        "[{\"targetAccountName\":\"A\"}][{\"targetAccountName\":\"B\"}]",
        "[{\"targetAccountName\":\"A\"}] ,\n{\"targetAccountName\":\"B\"}",
        "{\"targetAccountName\":\"A\"}\n{\"targetAccountName\":\"B\"}\n",
        "[{\"targetAccountName\":\"A\"},{\"targetAccountName\":\"B\"}}"
      })
  void losesNothingWhereOnlyBracketsAndCommasAreWrong(String value) {
    ImportReport report = take(value);

    assertThat(accounts()).containsExactly("A", "B");
    assertThat(world.quarantine()).isEmpty();
    assertThat(world.accounts())
        .extracting(account -> account.source().path())
        .contains("/0")
        .doesNotHaveDuplicates();
    assertThat(World.codes(report)).contains("damaged_value");
  }

  @Test
  void skipsAMemberThatIsNoJsonInTheMiddle() {
    ImportReport report =
        take("[" + account("A") + ",{\"targetAccountName\":undefined}," + account("B") + "]");

    assertThat(accounts()).containsExactly("A", "B");
    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::text)
        .containsExactly(tuple("/1", "{\"targetAccountName\":undefined}"));
    assertThat(world.quarantine().get(0).reason())
        .isEqualTo("It is not JSON: what stands at character 48 is not allowed there.");
    assertThat(balance(report).found()).isEqualTo(3);
  }

  @Test
  void keepsTheWholeItemsOfACutListOfTexts() {
    take("[\"a\",\"b\",\"c");

    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .containsExactly(tuple("/0", "\"a\""), tuple("/1", "\"b\""));
    assertQuarantine(tuple("/2", "\"c", "It ends in the middle."));
  }

  @Test
  void keepsTheMembersOfAnObjectThatIsNoRecordOneByOne() {
    take("{\"a\":1,\"deep\":" + "[".repeat(600) + "]".repeat(600) + ",\"b\":{\"c\":2}}");

    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/a", "/b");
    assertThat(world.quarantine()).extracting(Quarantined::path).containsExactly("/deep");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void unwrapsAValueEncodedSeveralTimes(int times) {
    String value = "\uFEFF[" + account("A") + "]";
    for (int i = 0; i < times; i++) {
      value = quoted(value);
    }

    ImportReport report = take(value);

    assertThat(accounts()).containsExactly("A");
    assertThat(World.codes(report))
        .containsExactlyInAnyOrder("byte_order_mark", "encoded_twice", "placeholder_company");
  }

  @Test
  void salvagesAValueEncodedTwiceThatIsCut() {
    String twice = quoted("[" + account("A") + "," + account("B") + "]");

    take(twice.substring(0, twice.length() - 5));

    assertThat(accounts()).containsExactly("A");
    assertThat(world.quarantine())
        .extracting(Quarantined::text)
        .containsExactly("{\"targetAccountName\":\"B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1] see the footnote", "[First Name], hello", "\"{quoted}\""})
  void leavesProseInATextAlone(String prose) {
    take(quoted(prose));

    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly(quoted(prose));
    assertThat(world.quarantine()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "null", "\"\"", "[]", "{}"})
  void callsAKeyWithNothingInItEmpty(String value) {
    ImportReport report = world.take(World.dump("", value.replace("\t", " ")));

    KeyBalance balance = World.balance(report, "");
    assertThat(balance.verdict()).isEqualTo(KeyVerdict.EMPTY);
    assertThat(balance.found()).isEqualTo(1);
    assertThat(world.leftovers().size() + world.quarantine().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dark", "{", "[", "{x}", "[,]", "[tru", "\"cut", "{\"a", "{\"a\":1", "[12"})
  void quarantinesAsAWholeWhatHasNoWholeMember(String value) {
    ImportReport report = take(value);

    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::text)
        .containsExactly(tuple("", value));
    assertThat(World.codes(report)).containsExactly("quarantined");
    assertThat(balance(report).found()).isEqualTo(1);
  }

  @Test
  void reportsDoubledMembersNamesOfPrototypesWrongTypesAndNumericIds() {
    ImportReport report =
        take(
            "{\"targetAccountName\":\"A\",\"targetAccountName\":\"B\",\"id\":17,"
                + "\"targetAccountDescription\":[1],\"firmographics\":{\"industry\":[\"x\",5],"
                + "\"employees\":50},\"__proto__\":{\"constructor\":1}}");

    assertThat(world.accounts().get(0).source().originalId()).isEqualTo("17");
    assertThat(world.accounts().get(0).profile().firmographics().employees()).isNull();
    assertThat(report.decisions())
        .extracting(Decision::code, Decision::path)
        .containsExactly(
            tuple("placeholder_company", ""),
            tuple("doubled_member", "/targetAccountName"),
            tuple("numeric_id", "/id"),
            tuple("wrong_type", "/targetAccountDescription"),
            tuple("wrong_type", "/firmographics/industry/1"),
            tuple("wrong_type", "/firmographics/employees"),
            tuple("prototype_member", "/__proto__"),
            tuple("prototype_member", "/__proto__/constructor"));
    assertThat(world.leftovers())
        .extracting(Leftover::json)
        .containsExactly("\"A\"", "[1]", "5", "50", "{\"constructor\":1}");
  }

  @Test
  void listsAtMostAThousandDecisionsOfOneKind() {
    ImportReport report = take("{" + "\"a\":1,".repeat(3_000) + "\"a\":2}");

    List<Decision> doubled =
        report.decisions().stream().filter(d -> d.code().equals("doubled_member")).toList();
    assertThat(doubled).hasSize(1_001);
    assertThat(doubled.get(1_000).detail())
        .isEqualTo("There are more of these in this key than are listed here.");
  }

  private ImportReport take(String value) {
    return world.take(World.dump("k", value));
  }

  private List<String> accounts() {
    return world.accounts().stream().map(account -> account.profile().name()).sorted().toList();
  }

  private void assertQuarantine(Tuple expected) {
    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::text, Quarantined::reason)
        .containsExactly(expected);
  }

  private static KeyBalance balance(ImportReport report) {
    return World.balance(report, "k");
  }

  private static String account(String name) {
    return "{\"targetAccountName\":\"" + name + "\"}";
  }
}
