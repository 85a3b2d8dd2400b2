package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.Leftover;
import org.junit.jupiter.api.Test;

class DraftNamesTest {
  private final World world = new World();

  @Test
  void areTheUsersLastAndNotThatOfACompany() {
    world.take(
        new DraftBox()
            .add(
                "account",
                "a",
                "{\"targetAccountName\":\"Old\",\"name\":\"New\",\"accountName\":\"New\","
                    + "\"companyName\":\"New\",\"data\":{\"targetAccountName\":\"Old\"}}")
            .dump());

    assertThat(world.accounts().get(0).profile().name()).isEqualTo("New");
    assertThat(world.companies())
        .extracting(company -> company.profile().name())
        .doesNotContain("New");
    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .containsExactly(tuple("/data/targetAccountName", "\"Old\""));
  }

  @Test
  void leaveAnotherCompanyNameAsALeftover() {
    world.take(
        new DraftBox()
            .add("account", "a", "{\"targetAccountName\":\"A\",\"companyName\":\"Stale\"}")
            .dump());

    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/data/companyName");
  }

  @Test
  void ofPersonasAndEmailsFollowTheSameRule() {
    world.take(
        new DraftBox()
            .add("account", "a", "{\"targetAccountName\":\"A\"}")
            .add(
                "persona",
                "p",
                "{\"account_id\":\"a\",\"targetPersonaName\":\"Old\",\"personaName\":\"New\","
                    + "\"companyName\":\"New\"}")
            .add(
                "campaign",
                "m",
                "{\"persona_id\":\"p\",\"campaignName\":\"Mail\",\"companyName\":\"Mail\","
                    + "\"name\":\"Mail\",\"subjects\":{\"primary\":\"s\"}}")
            .dump());

    assertThat(world.personas().get(0).profile().name()).isEqualTo("New");
    assertThat(world.campaigns().get(0).profile().name()).isEqualTo("Mail");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly("/data/targetPersonaName");
  }

  @Test
  void areTakenFromTheCopyWhereTheUserHasNone() {
    world.take(
        new DraftBox()
            .add("account", "a", "{\"name\":\"\",\"data\":{\"targetAccountName\":\"Generated\"}}")
            .dump());

    assertThat(world.accounts().get(0).profile().name()).isEqualTo("Generated");
    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly("\"\"");
  }
}
