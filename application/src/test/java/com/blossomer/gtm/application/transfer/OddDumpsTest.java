package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OddDumpsTest {
  private final World world = new World();

  @Test
  void takesValuesThatAreParsedAlready() {
    String dump =
        "{\"target_accounts\": [ {\"targetAccountName\":\"Nurseries\", \"z\": 1.50} ],"
            + "\"sidebarCollapsed\":true}";

    ImportReport report = world.take(dump.getBytes(UTF_8));

    var account = world.accounts().get(0);
    assertThat(account.profile().name()).isEqualTo("Nurseries");
    assertThat(world.leftovers())
        .containsExactly(
            new Leftover(
                EntityKind.TARGET_ACCOUNT, account.uuid(), "target_accounts", "/0/z", "1.50"));
    assertThat(World.balance(report, "sidebarCollapsed").verdict()).isEqualTo(KeyVerdict.IGNORED);
  }

  @Test
  void dropsAByteOrderMarkAndUnwrapsAValueEncodedTwice() {
    String twice = World.quoted("[{\"targetAccountName\":\"A\"}]");
    byte[] dump = ("\uFEFF" + new String(World.dump("x", twice), UTF_8)).getBytes(UTF_8);

    ImportReport report = world.take(dump);

    assertThat(world.accounts()).hasSize(1);
    assertThat(World.codes(report))
        .containsExactly("byte_order_mark", "encoded_twice", "placeholder_company");
  }

  @Test
  void keepsABrokenKeyAsTextAndReadsTheOthers() {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("dashboard_overview", "{\"companyName\":\"Ac");
    storage.put("target_accounts", "[{\"targetAccountName\":\"A\"}]");

    ImportReport report = world.take(World.dump(storage));

    assertThat(world.accounts()).hasSize(1);
    assertThat(world.quarantine())
        .containsExactly(
            new Quarantined(
                "dashboard_overview",
                "",
                "{\"companyName\":\"Ac",
                "The value is not JSON: it ends in the middle."));
    assertThat(World.balance(report, "dashboard_overview").quarantined()).isEqualTo(1);
  }

  @Test
  void quarantinesTheMemberThatIsTooDeepAndTakesTheRest() {
    String deep = "[".repeat(600) + "]".repeat(600);
    String number = "1".repeat(1_001);
    String account =
        "{\"targetAccountName\":\"A\",\"metadata\":{\"deep\":%s,\"sourcesUsed\":[\"x\"]},"
            + "\"long\":%s,\"personas\":[{\"targetPersonaName\":\"P\",\"odd\":%s}]}";

    ImportReport report = world.take(World.dump("k", String.format(account, deep, number, deep)));

    assertThat(world.accounts().get(0).profile().metadata().sourcesUsed()).isEmpty();
    assertThat(world.personas().get(0).profile().name()).isEqualTo("P");
    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::reason)
        .containsExactly(
            tuple("/metadata", "It is nested deeper than 500 levels."),
            tuple("/long", "It is a number of 1001 characters."),
            tuple("/personas/0/odd", "It is nested deeper than 500 levels."));
    assertThat(World.balance(report, "k").found()).isEqualTo(6);
  }

  @Test
  void takesWhatIsJustNotTooDeep() {
    String deep = "[".repeat(498) + "1" + "]".repeat(498);
    String account = "{\"targetAccountName\":\"A\",\"odd\":" + deep + "}";

    ImportReport report = world.take(World.dump("k", "[" + account + "]"));

    assertThat(World.balance(report, "k").leftover()).isEqualTo(1);
    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly(deep);
  }

  @Test
  void keepsATextThatNoDatabaseHoldsExactlyBesideTheRecord() {
    String account =
        "{\"targetAccountName\":\"A\",\"targetAccountDescription\":\"a\\u0000b\\ud83d\"}";

    ImportReport report = world.take(World.dump("k", account));

    assertThat(world.accounts().get(0).profile().description()).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .containsExactly(tuple("/targetAccountDescription", "\"a\\u0000b\\ud83d\""));
    assertThat(World.codes(report)).contains("not_storable");
  }

  @Test
  void cutsATextBeyondTheLimitAndKeepsTheWhole() {
    String name = "n".repeat(1_999) + "\ud83d\ude9b" + "end";

    ImportReport report =
        world.take(World.dump("k", "{\"targetAccountName\":" + World.quoted(name) + "}"));

    assertThat(world.accounts().get(0).profile().name()).isEqualTo("n".repeat(1_999));
    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly('"' + name + '"');
    assertThat(World.codes(report)).contains("cut");
  }

  @Test
  void namesWhatHasNoName() {
    String account =
        "{\"targetAccountName\":\" \",\"buyingSignals\":[{\"title\":\"\",\"type\":\"News\"},"
            + "{\"description\":\"d\"},{},\"text\"]}";

    ImportReport report = world.take(World.dump("k", account));

    var profile = world.accounts().get(0).profile();
    assertThat(profile.name()).isEqualTo("(unnamed)");
    assertThat(profile.buyingSignals())
        .extracting(signal -> signal.title())
        .containsExactly("(unnamed)", "(unnamed)", "text");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly("/targetAccountName", "/buyingSignals/0/title", "/buyingSignals/2");
    assertThat(World.codes(report))
        .containsExactly("placeholder_company", "unnamed", "unnamed", "unnamed");
  }

  @Test
  void givesACompanyWithoutAddressTheOneThatWasTypedOrNone() {
    world.take(
        World.dump(
            "a", "{\"companyName\":\"A\",\"_input_url\":\"a.example\",\"businessProfile\":{}}"));
    ImportReport report =
        world.take(World.dump("b", "{\"companyName\":\"B\",\"businessProfile\":{}}"));

    assertThat(world.companies())
        .extracting(company -> company.profile().url())
        .containsExactly("a.example", "https://unknown.invalid/");
    assertThat(World.codes(report)).containsExactly("no_url");
  }

  @Test
  void keepsAnotherTypedAddressAsALeftover() {
    world.take(
        World.dump(
            "a",
            "{\"companyName\":\"A\",\"companyUrl\":\"https://a.example\","
                + "\"_input_url\":\"a.example\",\"businessProfile\":{}}"));

    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/_input_url");
  }

  @Test
  void takesTheLastOfDoubledMembersAndKeepsTheOthers() {
    world.take(World.dump("k", "{\"targetAccountName\":\"first\",\"targetAccountName\":\"last\"}"));

    assertThat(world.accounts().get(0).profile().name()).isEqualTo("last");
    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly("\"first\"");
  }

  @Test
  void blanksSecretsWithinOtherValues() {
    String inner = "{\"note\":{\"authState\":{\"apiKey\":\"s3cret\",\"n\":[12]}}}";

    ImportReport report = world.take(World.dump("backup", inner));

    assertThat(World.codes(report)).containsExactly("secret");
    assertThat(world.leftovers())
        .extracting(Leftover::json)
        .containsExactly("{\"note\":{\"authState\":{\"apiKey\":\"******\",\"n\":[11]}}}");
  }

  @Test
  void ignoresBookkeepingOnlyWhereItIsNothingElse() {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("draft_entities_list", "[{\"tempId\":\"t\",\"entityType\":\"account\"}]");
    storage.put("pg_draft_entities_list", "[{\"tempId\":\"t\",\"more\":1}]");
    storage.put("sidebarCollapsed", "\"wide\"");

    ImportReport report = world.take(World.dump(storage));

    assertThat(report.keys())
        .extracting(balance -> balance.verdict())
        .containsExactly(KeyVerdict.IGNORED, KeyVerdict.KEPT, KeyVerdict.KEPT);
  }
}
