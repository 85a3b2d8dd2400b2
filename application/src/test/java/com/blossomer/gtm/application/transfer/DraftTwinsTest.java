package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTwinsTest {
  private static final String UUID = "11111111-2222-4333-8444-555555555555";

  private final World world = new World();

  @Test
  void ofOneServerRecordAreOne() {
    byte[] dump =
        new DraftBox()
            .add("account", "t1", mirrored("A"))
            .put(
                "pg_draft_account_t2",
                DraftBox.envelope("account", "t2", mirrored("A"), "").replace("10:00", "11:00"))
            .dump();

    ImportReport report = world.take(dump);

    var account = world.accounts().get(0);
    assertThat(world.accounts()).hasSize(1);
    assertThat(World.codes(report)).contains("duplicate");
    assertThat(world.leftovers())
        .filteredOn(leftover -> leftover.key().equals("pg_draft_account_t2"))
        .extracting(Leftover::entityId, Leftover::path, Leftover::json)
        .containsExactly(
            tuple(account.uuid(), "/tempId", "\"t2\""),
            tuple(account.uuid(), "/createdAt", "\"2025-07-13T11:00:00.000Z\""));
  }

  @Test
  void areRecognizedWhenTheyComeAgain() {
    byte[] dump =
        new DraftBox()
            .add("account", "t1", mirrored("A"))
            .add("account", "t2", mirrored("A"))
            .dump();
    world.take(dump);
    List<Integer> sizes = world.sizes();

    ImportReport again = world.take(dump);

    assertThat(world.sizes()).isEqualTo(sizes);
    assertThat(again.keys()).allMatch(key -> key.merged() == key.found());
  }

  @Test
  void ofARecordElsewhereAreThatOne() {
    String account = "{\"id\":\"target_account_1752400000000_x\",\"targetAccountName\":\"A\"}";
    byte[] dump =
        new DraftBox()
            .add("account", "t1", account)
            .put("target_accounts", "[" + account + "]")
            .dump();
    world.take(dump);
    world.take(dump);

    assertThat(world.accounts())
        .extracting(found -> found.source().key())
        .containsExactly("target_accounts");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly("/tempId", "/createdAt");
  }

  @Test
  void thatDifferAreBothKept() {
    world.take(
        new DraftBox()
            .add("account", "t1", mirrored("A"))
            .add("account", "t2", mirrored("B"))
            .dump());

    assertThat(world.accounts()).hasSize(2);
  }

  @Test
  void withTemporaryIdsAreTwo() {
    world.take(
        new DraftBox()
            .add("account", "t1", "{\"targetAccountName\":\"A\"}")
            .add("account", "t2", "{\"targetAccountName\":\"A\"}")
            .dump());

    assertThat(world.accounts()).hasSize(2);
  }

  @Test
  void underBothPrefixesAreOne() {
    world.take(
        new DraftBox()
            .add("account", "t1", "{\"targetAccountName\":\"A\"}")
            .early()
            .add("account", "t1", "{\"targetAccountName\":\"A\"}")
            .dump());

    assertThat(world.accounts()).hasSize(1);
  }

  @Test
  void ofACompanyAreOneOfWhichTheNewestDraftWins() {
    String older = company("older");
    String newest =
        DraftBox.envelope("company", "c2", company("newest"), "").replace("07-13", "07-14");

    ImportReport report =
        world.take(
            new DraftBox()
                .put("dashboard_overview", company("oldest"))
                .add("company", "c1", "{\"name\":\"Acme\",\"data\":" + older + "}")
                .put("pg_draft_company_c2", newest)
                .dump());

    assertThat(world.companies()).hasSize(1);
    assertThat(world.companies().get(0).profile().description()).isEqualTo("newest");
    assertThat(world.leftovers())
        .extracting(Leftover::key, Leftover::path, Leftover::json)
        .contains(
            tuple("pg_draft_company_c1", "/tempId", "\"c1\""),
            tuple("pg_draft_company_c1", "/data/data/description", "\"older\""),
            tuple("dashboard_overview", "/description", "\"oldest\""))
        .doesNotContain(tuple("pg_draft_company_c1", "/data/name", "\"Acme\""));
    assertThat(World.codes(report)).contains("same_company");
  }

  private static String mirrored(String name) {
    return "{\"id\":\"" + UUID + "\",\"targetAccountName\":\"" + name + "\"}";
  }

  private static String company(String description) {
    return String.format(
        "{\"companyName\":\"Acme\",\"companyUrl\":\"acme.example\",\"description\":\"%s\","
            + "\"businessProfile\":{\"category\":\"c\"}}",
        description);
  }
}
