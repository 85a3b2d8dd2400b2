package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherKeysTest {
  private final World world = new World();

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void ignoresTheStateOfTheInterface(String state) {
    ImportReport report = world.take(World.dump("sidebarCollapsed", state));

    assertThat(World.balance(report, "sidebarCollapsed").ignored()).isEqualTo(1);
    assertThat(report.decisions().get(0).detail()).contains("sidebarCollapsed");
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void keepsATextThatTheInterfaceNeverWrote() {
    ImportReport report = world.take(World.dump("sidebarCollapsed", "maybe"));

    assertThat(World.balance(report, "sidebarCollapsed").verdict()).isEqualTo(KeyVerdict.KEPT);
    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly("\"maybe\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selected_target_account",
        "selected_target_persona",
        "TanstackQueryDevtools.sort",
        "",
        "__proto__"
      })
  void keepsAPlainTextUnderAKeyOfOthers(String key) {
    ImportReport report = world.take(World.dump(key, "target_account_1752400000000_x"));

    assertThat(world.leftovers())
        .extracting(Leftover::key, Leftover::path, Leftover::json)
        .containsExactly(tuple(key, "", "\"target_account_1752400000000_x\""));
    assertThat(World.balance(report, key).leftover()).isEqualTo(1);
    assertThat(World.codes(report)).containsExactly("plain_text");
    assertThat(world.take(World.dump(key, "target_account_1752400000000_x")).keys())
        .extracting(KeyBalance::merged)
        .containsExactly(1L);
  }

  @Test
  void keepsATextWithCharactersThatNoDatabaseHolds() {
    world.take("{\"k\":\"a\\u0000\\\"\\ud83d\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(world.leftovers())
        .extracting(Leftover::json)
        .containsExactly("\"a\\u0000\\u0022\\ud83d\"");
  }

  @Test
  void quarantinesATextUnderAKeyOfRecordsAndDamagedJsonAnywhere() {
    world.take(
        new DraftBox()
            .put("target_accounts", "undefined")
            .put("pg_draft_account_t", "undefined")
            .put("pg_draft_entities_list", "undefined")
            .put("extension", "[tru")
            .dump());

    assertThat(world.leftovers()).isEmpty();
    assertThat(world.quarantine())
        .extracting(Quarantined::key)
        .containsExactly(
            "target_accounts", "pg_draft_account_t", "pg_draft_entities_list", "extension");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "false",
        "1.50",
        "null",
        "[]",
        "{}",
        "[1, {\"a\":2}, \"x\"]",
        "{\"a\": [ 1 ]}",
        "{\"entityType\":\"account\",\"data\":{\"rows\":2}}"
      })
  void keepsAnyOtherValueWholeWithItsExactText(String value) {
    ImportReport report = world.take(World.dump("TanstackQueryDevtools.open", value));

    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly(value);
    assertThat(report.keys()).allMatch(key -> key.leftover() == key.found());
    assertThat(world.quarantine()).isEmpty();
  }

  @Test
  void takesRecordsUnderAnyKey() {
    world.take(
        new DraftBox()
            .put("my backup", "[{\"targetAccountName\":\"A\"}, {\"other\":1}]")
            .put("another", "{\"targetAccountName\":\"B\"}")
            .dump());

    assertThat(world.accounts())
        .extracting(account -> account.profile().name())
        .containsExactly("A", "B");
    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly("{\"other\":1}");
  }

  @Test
  void keepsWhatIsNoEntryInAListOfDrafts() {
    world.take(
        World.dump(
            "draft_entities_list",
            "[{\"tempId\":\"t\",\"entityType\":\"account\"},{\"tempId\":{\"a\":1}},{},5]"));

    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/1", "/2", "/3");
  }

  @Test
  void reportsListsAndDraftsThatDisagree() {
    ImportReport report =
        world.take(
            new DraftBox()
                .early()
                .add("account", "listed", "{\"targetAccountName\":\"A\"}")
                .add("account", "orphan", "{\"targetAccountName\":\"B\"}")
                .put(
                    "draft_entities_list",
                    "[{\"tempId\":\"listed\",\"entityType\":\"account\"},"
                        + "{\"tempId\":\"broken\",\"entityType\":\"account\"},"
                        + "{\"tempId\":\"stale\",\"entityType\":\"account\"}]")
                .put("draft_account_broken", "undefined")
                .dump());

    assertThat(report.decisions())
        .filteredOn(decision -> decision.code().contains("_draft"))
        .extracting(Decision::code, Decision::key, Decision::path)
        .containsExactly(
            tuple("orphan_draft", "draft_account_orphan", ""),
            tuple("stale_draft_entry", "draft_entities_list", "/2"));
    assertThat(world.accounts()).hasSize(2);
    assertThat(World.balance(report, "draft_entities_list").ignored()).isEqualTo(6);
  }
}
