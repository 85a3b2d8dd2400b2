package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmailLinksTest {
  private static final String ACCOUNTS =
      """
      [{"targetAccountName": "Nurseries", "id": "a1",
        "personas": [{"targetPersonaName": "Grower", "id": "p1"}]},
       {"targetAccountName": "Vineyards", "id": "a2",
        "personas": [{"targetPersonaName": "Owner", "id": "p2"}]},
       {"targetAccountName": "Twins", "id": "a3"}, {"targetAccountName": "Twins", "id": "a3", "x": 1}]
      """;

  private final World world = new World();
  private ImportReport report;

  @Test
  void linksByIdAndStoresTheIds() {
    Campaign email =
        take(
            """
            {"subject": "s", "config": {"selectedAccount": "a1", "selectedPersona": "p1",
             "socialProof": ""}, "accountSnapshot": {"id": "a1"}, "personaSnapshot": {"id": "p9"}}
            """);

    assertThat(linked(email)).isEqualTo("Nurseries, Grower");
    assertThat(World.balance(report, "emailHistory").merged()).isEqualTo(1);
    assertThat(world.leftovers()).extracting(Leftover::path).contains("/0/personaSnapshot/id");
    assertThat(World.codes(report)).doesNotContain("dangling_link", "link_by_snapshot");
  }

  @Test
  void linksByTheSnapshotWhenTheIdIsGone() {
    Campaign email =
        take(
            """
            {"subject": "s", "config": {"selectedAccount": "gone", "selectedPersona": "gone"},
             "accountSnapshot": {"id": "a2"}, "personaSnapshot": {"targetPersonaName": "Owner"}}
            """);

    assertThat(linked(email)).isEqualTo("Vineyards, Owner");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .contains("/0/config/selectedAccount", "/0/config/selectedPersona")
        .doesNotContain("/0/accountSnapshot/id");
    assertThat(World.codes(report)).contains("link_by_snapshot");
  }

  @Test
  void findsTheAccountByThePersonaWhenNothingElseTells() {
    Campaign email =
        take(
            """
            {"subject": "s", "config": {"selectedAccount": "gone", "selectedPersona": "p2",
             "socialProof": ""}}
            """);

    assertThat(linked(email)).isEqualTo("Vineyards, Owner");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .contains("/0/config/selectedAccount")
        .doesNotContain("/0/config/selectedPersona");
    assertThat(World.codes(report)).contains("link_by_persona").doesNotContain("dangling_link");
  }

  @Test
  void leavesALinkEmptyThatWouldHaveToBeGuessed() {
    Campaign email =
        take(
            """
            {"subject": "s", "config": {"selectedAccount": "a3", "selectedPersona": "p1"},
             "accountSnapshot": {"targetAccountName": "Twins"}}
            """);

    assertThat(linked(email)).isEqualTo("none, none");
    assertThat(world.leftovers()).extracting(Leftover::json).contains("\"a3\"", "\"p1\"");
    assertThat(World.codes(report)).containsSequence("dangling_link", "dangling_link");
  }

  @Test
  void linksOnlyAPersonaOfTheAccount() {
    Campaign email =
        take(
            """
            {"subject": "s", "config": {"selectedAccount": "a1", "selectedPersona": "p2",
             "socialProof": null}}
            """);

    assertThat(linked(email)).isEqualTo("Nurseries, none");
    assertThat(World.codes(report)).contains("dangling_link");
  }

  @Test
  void belongsToTheCompanyThatTheSnapshotNames() {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("company_overview", company("Old", "https://www.old.example/"));
    storage.put("dashboard_overview", company("New", "new.example"));
    storage.put(
        "emailHistory",
        """
        [{"id": 1752009000003, "subject": "a", "companySnapshot":
           {"companyName": "Old", "companyUrl": "OLD.example"}},
         {"id": "2", "subject": "b", "companySnapshot": {"companyName": "Unknown"}}]
        """);

    report = world.take(World.dump(storage));

    assertThat(world.companies()).hasSize(2);
    assertThat(world.campaigns())
        .extracting(
            email -> email.source().originalId(),
            email -> name(email),
            email -> email.profile().subject())
        .containsExactlyInAnyOrder(tuple("1752009000003", "Old", "a"), tuple("2", "New", "b"));
    assertThat(World.codes(report)).contains("other_company");
  }

  @Test
  void readsTheBreakdownInItsOrderWithTheLastOfDoubledEntries() {
    Campaign email =
        take(
            """
            {"subject": "s", "config": {"socialProof": ""}, "breakdown": {"painPoint": {},
             "cta": {"label": "old"}, "intro": {"label": "I"}, "cta": {"label": "C"}, "x": 1}}
            """);

    assertThat(email.profile().breakdown())
        .extracting(entry -> entry.segmentType(), entry -> entry.label())
        .containsExactly(tuple("painPoint", null), tuple("intro", "I"), tuple("cta", "C"));
    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .contains(tuple("/0/breakdown/cta", "{\"label\": \"old\"}"), tuple("/0/breakdown/x", "1"));
  }

  @Test
  void getsAPlaceholderWhereNoCompanyCanBeRead() {
    take("{\"subject\": null, \"body\": \"b\", \"config\": {\"socialProof\": \"\"}}");

    assertThat(world.campaigns().get(0).profile().name()).isEqualTo("(unnamed)");
    assertThat(world.companies()).extracting(c -> c.profile().name()).contains("Imported accounts");
  }

  private String name(Campaign email) {
    return world.blossomer().companies().get(world.user(), email.companyId()).profile().name();
  }

  private static String company(String name, String url) {
    return String.format(
        "{\"companyName\":\"%s\",\"companyUrl\":\"%s\",\"businessProfile\":{}}", name, url);
  }

  private Campaign take(String email) {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("target_accounts", ACCOUNTS);
    storage.put("emailHistory", "[" + email + "]");
    report = world.take(World.dump(storage));
    return world.campaigns().get(0);
  }

  private String linked(Campaign email) {
    var profile = email.profile();
    String account =
        world.accounts().stream()
            .filter(a -> a.id().equals(profile.targetAccountId()))
            .map(a -> a.profile().name())
            .findFirst()
            .orElse("none");
    String persona =
        world.personas().stream()
            .filter(p -> p.id().equals(profile.targetPersonaId()))
            .map(p -> p.profile().name())
            .findFirst()
            .orElse("none");
    return account + ", " + persona;
  }
}
