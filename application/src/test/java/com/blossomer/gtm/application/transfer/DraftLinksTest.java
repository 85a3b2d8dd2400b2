package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import org.junit.jupiter.api.Test;

class DraftLinksTest {
  private static final String MS = "1752400000000";

  private final World world = new World();

  @Test
  void leadToTheCompanyThatTheIdsName() {
    take(
        new DraftBox()
            .add("company", "c1", company("One", "temp_1"))
            .add("company", "c2", company("Two", "temp_2"))
            .add("account", "a", "{\"targetAccountName\":\"A\",\"company_id\":\"temp_1\"}"));

    assertThat(world.accounts().get(0).profile().companyId())
        .isEqualTo(world.companies().get(0).id());
    assertThat(world.companies().get(0).profile().name()).isEqualTo("One");
    assertThat(world.leftovers()).extracting(Leftover::path).doesNotContain("/data/company_id");
  }

  @Test
  void leadToTheNewestDraftOfACompanyElse() {
    String newer =
        DraftBox.envelope("company", "c1", company("Newer", "x"), "").replace("07-13", "07-14");
    ImportReport report =
        take(
            new DraftBox()
                .put("pg_draft_company_c1", newer)
                .add("company", "c2", company("Older", "y"))
                .put("dashboard_overview", company("Listed", "z"))
                .put("target_accounts", "[{\"targetAccountName\":\"Listed account\"}]")
                .add("account", "a", "{\"targetAccountName\":\"A\",\"company_id\":\"gone\"}"));

    assertThat(world.accounts())
        .extracting(
            a -> a.profile().name(),
            a ->
                world.companies().stream()
                    .filter(c -> c.id().equals(a.profile().companyId()))
                    .findFirst()
                    .orElseThrow()
                    .profile()
                    .name())
        .containsExactlyInAnyOrder(tuple("A", "Newer"), tuple("Listed account", "Listed"));
    assertThat(World.codes(report)).contains("dangling_link", "assumed_company");
  }

  @Test
  void leadToTheCurrentCompanyWithoutAny() {
    take(
        new DraftBox()
            .put("dashboard_overview", company("Listed", "z"))
            .add("account", "a", "{\"targetAccountName\":\"A\"}"));

    assertThat(world.accounts().get(0).profile().companyId())
        .isEqualTo(world.companies().get(0).id());
  }

  @Test
  void areFoundByAnyIdOfTheParent() {
    String uuid = "11111111-2222-4333-8444-555555555555";
    take(
        new DraftBox()
            .add("account", "a", "{\"id\":\"" + uuid + "\",\"targetAccountName\":\"A\"}")
            .add("persona", "p1", "{\"accountId\":\"" + uuid + "\",\"targetPersonaName\":\"P\"}")
            .put("pg_draft_account_bare", "{\"targetAccountName\":\"B\"}")
            .add("persona", "p2", "{\"account_id\":\"bare\",\"targetPersonaName\":\"Q\"}"));

    assertThat(world.personas())
        .extracting(p -> p.profile().targetAccountId())
        .containsExactly(world.accounts().get(0).id(), world.accounts().get(1).id());
  }

  @Test
  void settleEachIdOnce() {
    ImportReport report =
        take(
            new DraftBox()
                .add("account", "a", "{\"targetAccountName\":\"A\"}")
                .add(
                    "persona",
                    "p",
                    "{\"account_id\":\"a\",\"targetPersonaName\":\"P\"}",
                    ",\"parentId\":\"a\""));

    assertThat(World.balance(report, "pg_draft_persona_p").stored()).isEqualTo(5);
    assertThat(World.balance(report, "pg_draft_persona_p").merged()).isEqualTo(1);
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void areFoundByTheTimeInTheIdAsALastResort() {
    ImportReport report =
        take(
            new DraftBox()
                .add("account", "temp_account_" + MS + "_x", "{\"targetAccountName\":\"A\"}")
                .add("account", "temp_account_1752400000500_y", "{\"targetAccountName\":\"B\"}")
                .add(
                    "persona",
                    "p",
                    "{\"account_id\":\"temp_1752399999991\",\"targetPersonaName\":\"P\"}"));

    assertThat(world.personas().get(0).profile().targetAccountId())
        .isEqualTo(world.accounts().get(0).id());
    assertThat(World.codes(report)).contains("link_by_time");
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/data/account_id");
  }

  @Test
  void ofEmailsLeadToThePersonaAndItsAccountThoughItsNameIsAnother() {
    take(
        new DraftBox()
            .add("account", "a1", "{\"targetAccountName\":\"Renamed\"}")
            .add("account", "a2", "{\"targetAccountName\":\"Then\"}")
            .add("persona", "p", "{\"account_id\":\"a1\",\"targetPersonaName\":\"P\"}")
            .add(
                "campaign",
                "m",
                "{\"subjects\":{\"primary\":\"s\"},"
                    + "\"accountSnapshot\":{\"targetAccountName\":\"Then\"}}",
                ",\"parentId\":\"p\""));

    var email = world.campaigns().get(0).profile();
    assertThat(email.targetAccountId()).isEqualTo(world.accounts().get(0).id());
    assertThat(email.targetPersonaId()).isEqualTo(world.personas().get(0).id());
  }

  @Test
  void ofEmailsFallBackToTheNamesInTheirSnapshots() {
    ImportReport report =
        take(
            new DraftBox()
                .add("account", "a", "{\"targetAccountName\":\"Then\"}")
                .add(
                    "campaign",
                    "m",
                    "{\"persona_id\":\"gone\",\"subjects\":{\"primary\":\"s\"},"
                        + "\"accountSnapshot\":{\"targetAccountName\":\"Then\"}}"));

    assertThat(world.campaigns().get(0).profile().targetAccountId())
        .isEqualTo(world.accounts().get(0).id());
    assertThat(World.codes(report)).contains("dangling_link", "link_by_snapshot");
  }

  @Test
  void leadToAPlaceholderWhereTheAccountIsGone() {
    ImportReport report =
        take(
            new DraftBox()
                .add("company", "c1", company("One", "temp_1"))
                .put("dashboard_overview", company("Listed", "z"))
                .add("persona", "p", "{\"account_id\":\"gone\",\"targetPersonaName\":\"P\"}")
                .add("campaign", "m", "{\"persona_id\":\"p\",\"subjects\":{\"primary\":\"s\"}}"));

    var account = world.accounts().get(0);
    assertThat(account.profile().companyId()).isEqualTo(world.companies().get(0).id());
    assertThat(account.source().originalId()).isEqualTo("gone");
    assertThat(world.personas().get(0).profile().targetAccountId()).isEqualTo(account.id());
    assertThat(world.campaigns().get(0).profile().targetPersonaId())
        .isEqualTo(world.personas().get(0).id());
    assertThat(World.codes(report)).contains("dangling_link", "placeholder_account");
  }

  private ImportReport take(DraftBox box) {
    return world.take(box.dump());
  }

  private static String company(String name, String id) {
    return String.format(
        "{\"companyId\":\"%s\",\"companyName\":\"%s\",\"companyUrl\":\"%2$s.example\","
            + "\"businessProfile\":{}}",
        id, name);
  }
}
