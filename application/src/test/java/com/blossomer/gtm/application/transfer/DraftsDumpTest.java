package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** drafts.json: eight drafts of the last days, one of them in no list, one listed but gone. */
class DraftsDumpTest {
  private static final String ACCOUNT = "pg_draft_account_temp_account_1752441048602_b7m1x0yqe";
  private static final String PERSONA = "pg_draft_persona_temp_persona_1752441919210_h2k9d7f3a";
  private static final String EMAIL = "pg_draft_campaign_temp_campaign_1752513146480_c4m9a1gn0";
  private static final String ORPHAN = "pg_draft_campaign_temp_campaign_1752523557005_zzq7";

  private final World world = new World();
  private ImportReport report;

  @BeforeEach
  void takeDump() {
    report = world.take(World.sample("drafts.json"));
  }

  @Test
  void createsARecordOfEveryDraft() {
    assertThat(report.entities())
        .isEqualTo(
            Map.of(
                EntityKind.COMPANY, new EntityCount(1, 0),
                EntityKind.TARGET_ACCOUNT, new EntityCount(2, 0),
                EntityKind.TARGET_PERSONA, new EntityCount(3, 0),
                EntityKind.CAMPAIGN, new EntityCount(2, 0)));
    assertThat(world.quarantine()).isEmpty();
  }

  @Test
  void accountsForEveryLeaf() {
    assertThat(report.keys())
        .extracting(
            KeyBalance::found,
            KeyBalance::stored,
            KeyBalance::merged,
            KeyBalance::leftover,
            KeyBalance::quarantined,
            KeyBalance::ignored)
        .containsExactly(
            tuple(1L, 0L, 0L, 0L, 0L, 1L),
            tuple(32L, 30L, 1L, 1L, 0L, 0L),
            tuple(119L, 60L, 47L, 12L, 0L, 0L),
            tuple(125L, 61L, 56L, 8L, 0L, 0L),
            tuple(121L, 60L, 58L, 3L, 0L, 0L),
            tuple(82L, 41L, 38L, 3L, 0L, 0L),
            tuple(121L, 60L, 58L, 3L, 0L, 0L),
            tuple(93L, 50L, 39L, 4L, 0L, 0L),
            tuple(97L, 54L, 40L, 3L, 0L, 0L),
            tuple(16L, 0L, 0L, 0L, 0L, 16L));
  }

  @Test
  void readsTheCompanyFromItsLabelledLists() {
    var company = world.companies().get(0).profile();
    assertThat(company.businessProfile().category())
        .isEqualTo("Payout reconciliation for marketplace sellers");
    assertThat(company.useCaseAnalysis().howTheyDoItToday())
        .startsWith("Spreadsheets with lookups");
    assertThat(company.icpHypothesis().targetPersonaHypothesis())
        .startsWith("E-commerce bookkeepers");
    assertThat(company.insights())
        .extracting(insight -> insight.text())
        .containsExactly("Added by hand: avoid the word AI in front of accountants");
  }

  @Test
  void givesEachTheNameThatTheUserGaveItLast() {
    assertThat(world.companies())
        .extracting(c -> c.profile().name(), c -> c.profile().url())
        .containsExactly(tuple("Ledgerlark", "https://ledgerlark.example"));
    assertThat(world.accounts())
        .extracting(a -> a.profile().name())
        .containsExactly("Marketplace Brands 3+ Channels", "E-commerce Accounting Practices");
    assertThat(world.personas())
        .extracting(p -> p.profile().name())
        .containsExactly("Senior E-commerce Bookkeeper", "Founder-Seller", "Practice Owner");
    assertThat(world.campaigns())
        .extracting(c -> c.profile().name())
        .containsExactly("your july close", "margin on messy sellers");
  }

  @Test
  void linksThemByTheirTemporaryIds() {
    var company = world.companies().get(0);
    var accounts = world.accounts();
    var personas = world.personas();
    assertThat(accounts).allMatch(a -> a.profile().companyId().equals(company.id()));
    assertThat(personas)
        .extracting(p -> p.profile().targetAccountId())
        .containsExactly(accounts.get(0).id(), accounts.get(0).id(), accounts.get(1).id());
    assertThat(world.campaigns())
        .extracting(
            Campaign::companyId,
            c -> c.profile().targetAccountId(),
            c -> c.profile().targetPersonaId())
        .containsExactly(
            tuple(company.id(), accounts.get(0).id(), personas.get(0).id()),
            tuple(company.id(), accounts.get(1).id(), personas.get(2).id()));
  }

  @Test
  void keepsWhereEachIsFrom() {
    var account = world.accounts().get(0);
    assertThat(account.source().key()).isEqualTo(ACCOUNT);
    assertThat(account.source().path()).isEmpty();
    assertThat(account.source().originalId()).isEqualTo("temp_account_1752441048602_b7m1x0yqe");
    assertThat(account.source().originalTimestamp()).isEqualTo("2025-07-13T21:10:48.602Z");
    assertThat(account.createdAt()).isEqualTo(Instant.parse("2025-07-13T21:10:48.602Z"));
  }

  @Test
  void takesWhatTheUserEditedAndKeepsTheStaleCopy() {
    var account = world.accounts().get(0).profile();
    assertThat(account.description())
        .isEqualTo(
            "Brands that sell on at least three marketplaces, close in-house and have no"
                + " controller.");
    assertThat(account.firmographics().geography())
        .containsExactly("United States", "United Kingdom", "Germany");
    assertThat(account.firmographics().businessModel()).containsExactly("E-commerce");
    assertThat(account.firmographics().departmentSize()).isEqualTo("1-4 in finance");
    assertThat(account.buyingSignals()).hasSize(5);
    assertThat(leftovers(ACCOUNT))
        .containsExactly(
            tuple("/data/id", "\"temp_1752441048601\""),
            tuple(
                "/data/data/targetAccountDescription",
                "\"Brands that sell on three or more marketplaces and close the month in-house.\""),
            tuple(
                "/data/data/buyingSignals/1/description",
                "\"A posting that mentions settlements shows the pain.\""),
            tuple("/data/data/buyingSignals/1/type", "\"Company Data\""),
            tuple("/data/data/buyingSignals/1/priority", "\"Medium\""),
            tuple("/data/data/buyingSignals/1/detectionMethod", "\"Job postings\""),
            tuple("/data/created_at", "\"2025-07-13T21:10:48.601Z\""),
            tuple("/data/updated_at", "\"2025-07-13T21:10:48.601Z\""),
            tuple("/data/targetAccountName", "\"Multi-Channel Sellers\""),
            tuple("/data/firmographics/sales_channels", "[\"Amazon\",\"Etsy\",\"Otto\"]"));
    assertThat(leftovers(PERSONA))
        .contains(
            tuple("/data/data/demographics/jobTitles/1", "\"Staff Accountant\""),
            tuple("/data/data/demographics/jobDescriptionKeywords/2", "\"sales tax\""));
    assertThat(world.leftovers())
        .filteredOn(leftover -> leftover.key().equals(ACCOUNT))
        .allMatch(leftover -> world.accounts().get(0).uuid().equals(leftover.entityId()));
  }

  @Test
  void takesTheEditedBodyAndTheGeneratedSegments() {
    var email = world.campaigns().get(0).profile();
    assertThat(email.subject()).isEqualTo("your july close");
    assertThat(email.alternatives())
        .containsExactly("clearing account mystery", "four channels, one close");
    assertThat(email.body()).startsWith("Hi Lena,\n\nsaw your posting");
    assertThat(email.segments())
        .hasSize(6)
        .startsWith(new EmailSegment("subject", "payouts that never match", null, null));
    assertThat(email.breakdown()).hasSize(6);
    assertThat(email.generation())
        .isEqualTo(new Generation("5f0c2a9e-6c1b-4c52-9f5e-3d7f0b1a2c44", "high", "medium", 6120L));
    assertThat(email.snapshot().company().name()).isEqualTo("Ledgerlark");
    assertThat(email.snapshot().account().name()).isEqualTo("Multi-Channel Sellers");
    assertThat(email.snapshot().persona().name()).isEqualTo("E-commerce Bookkeeper");
    assertThat(leftovers(EMAIL))
        .containsExactly(
            tuple("/data/id", "\"temp_1752513146479\""),
            tuple("/data/data/subjects/primary", "\"payouts that never match\""),
            tuple("/data/created_at", "\"2025-07-14T17:12:26.479Z\""),
            tuple("/data/updated_at", "\"2025-07-14T17:12:26.479Z\""));
  }

  @Test
  void joinsTheSegmentsOfAnEmailThatWasNotEdited() {
    assertThat(world.campaigns().get(1).profile().body())
        .startsWith("margin on messy sellers\n\nCongratulations on the e-commerce lead")
        .endsWith("\n\nP.S. The practice account is free.");
  }

  @Test
  void reportsTheOrphanAndTheStaleEntry() {
    assertThat(report.decisions())
        .filteredOn(decision -> decision.code().contains("draft"))
        .extracting(Decision::code, Decision::key, Decision::path)
        .containsExactly(
            tuple("orphan_draft", ORPHAN, ""),
            tuple("stale_draft_entry", "pg_draft_entities_list", "/7"));
    assertThat(World.codes(report)).doesNotContain("dangling_link", "duplicate", "unnamed");
    assertThat(World.balance(report, "pg_draft_entities_list").ignored()).isEqualTo(16);
    assertThat(World.balance(report, "sidebarCollapsed").ignored()).isEqualTo(1);
  }

  private List<org.assertj.core.groups.Tuple> leftovers(String key) {
    return world.leftovers().stream()
        .filter(leftover -> leftover.key().equals(key))
        .map((Leftover leftover) -> tuple(leftover.path(), leftover.json()))
        .toList();
  }
}
