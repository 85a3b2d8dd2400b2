package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class OldDumpsTest {
  private final World world = new World();

  @Test
  void readsTheDumpInSnakeCase() {
    ImportReport report = world.take(World.sample("snake-case.json"));

    assertThat(report.entities())
        .containsEntry(EntityKind.TARGET_ACCOUNT, new EntityCount(3, 0))
        .containsEntry(EntityKind.TARGET_PERSONA, new EntityCount(4, 0))
        .containsEntry(EntityKind.CAMPAIGN, new EntityCount(2, 0));
    assertThat(report.keys())
        .contains(
            new KeyBalance("customer_profiles", KeyVerdict.PARTLY_IMPORTED, 85, 58, 0, 27, 0, 0),
            new KeyBalance("target_accounts", KeyVerdict.PARTLY_IMPORTED, 101, 70, 2, 29, 0, 0),
            new KeyBalance("emailHistory", KeyVerdict.PARTLY_IMPORTED, 100, 96, 0, 4, 0, 0));
    assertThat(world.quarantine()).isEmpty();
    assertThat(signals("Mid-Size Municipal Utilities"))
        .containsExactly(
            tuple("Annexation of new districts", BuyingSignalType.CONTEXTUAL, "growth_indicators"),
            tuple("Rate increase approved", BuyingSignalType.CONTEXTUAL, "growth_indicators"),
            tuple("Smart meter rollout", BuyingSignalType.TECHNOLOGY, "technology_signals"),
            tuple("New SCADA historian", BuyingSignalType.TECHNOLOGY, "technology_signals"),
            tuple("New superintendent", BuyingSignalType.CONTEXTUAL, "organizational_signals"),
            tuple("GIS analyst posting", BuyingSignalType.CONTEXTUAL, "organizational_signals"),
            tuple("State water-loss mandate", BuyingSignalType.CONTEXTUAL, "market_signals"),
            tuple("Drought declaration", BuyingSignalType.CONTEXTUAL, "market_signals"));
    assertThat(signals("Regional Water Districts")).hasSize(3);
    assertThat(signals("Greenhouse Vegetable Growers")).hasSize(8);

    var districts = account("Regional Water Districts").profile();
    assertThat(districts.firmographics().fundingStage()).isEmpty();
    assertThat(districts.firmographics().employees()).isEqualTo("60-400");
    assertThat(districts.firmographics().departmentSize()).isNull();
    assertThat(districts.metadata().primaryContextSource()).isEqualTo("website");
    assertThat(districts.metadata().confidenceAssessment().inferenceLevel()).isEqualTo("high");
  }

  @Test
  void readsThePersonasInSnakeCase() {
    ImportReport report = world.take(World.sample("snake-case.json"));

    assertThat(world.personas())
        .extracting(p -> p.profile().name(), this::accountOf, TargetPersona::createdAt)
        .containsExactlyInAnyOrder(
            tuple(
                "Utility director",
                "Mid-Size Municipal Utilities",
                Instant.ofEpochMilli(1751663367730L)),
            tuple(
                "Distribution Superintendent",
                "Mid-Size Municipal Utilities",
                Instant.ofEpochMilli(1751742633081L)),
            tuple(
                "Head Grower",
                "Greenhouse Vegetable Growers",
                Instant.ofEpochMilli(1751569517240L)),
            tuple(
                "Payroll Office Manager",
                "Greenhouse Vegetable Growers",
                Instant.ofEpochMilli(1751586482011L)));
    var superintendent = persona("Distribution Superintendent").profile();
    assertThat(superintendent.useCases()).hasSize(3);
    assertThat(superintendent.buyingSignals()).hasSize(3);
    assertThat(superintendent.goals()).hasSize(2);
    assertThat(superintendent.objections()).hasSize(2);
    assertThat(superintendent.demographics().jobTitles()).hasSize(3);
    assertThat(persona("Utility director").profile().buyingSignals()).isEmpty();
    // persona_name and persona_description repeat what is stored
    assertThat(World.balance(report, "target_accounts").merged()).isEqualTo(2);
    assertThat(world.leftovers())
        .filteredOn(leftover -> leftover.kind() == EntityKind.TARGET_PERSONA)
        .extracting(leftover -> leftover.path().replaceFirst(".*/", ""))
        .containsOnly(
            "overview",
            "painPoints",
            "profile",
            "primaryResponsibilities",
            "statusQuo",
            "whyWeMatter");
  }

  @Test
  void readsTheDemonstrationsWithTheirEditedBody() {
    ImportReport report = world.take(World.sample("snake-case.json"));

    assertThat(world.campaigns())
        .allSatisfy(
            email -> {
              assertThat(email.profile().targetAccountId()).isNull();
              assertThat(email.profile().targetPersonaId()).isNull();
              assertThat(email.profile().snapshot()).isEqualTo(CampaignSnapshot.EMPTY);
              assertThat(email.profile().segments()).hasSize(6);
              assertThat(email.profile().breakdown()).hasSize(7);
              assertThat(email.companyId()).isEqualTo(world.companies().get(0).id());
            });
    Campaign edited = email("water audit, two questions");
    String joined =
        edited.profile().segments().stream()
            .map(EmailSegment::text)
            .collect(Collectors.joining("\n\n"));
    assertThat(edited.profile().body()).startsWith("Edited by hand").isNotEqualTo(joined);
    assertThat(email("Leaks before they surface").profile().configuration().useCase())
        .isEqualTo("2");
    assertThat(World.codes(report)).filteredOn("demonstration"::equals).hasSize(2);
    assertThat(leftovers("emailHistory"))
        .containsExactlyInAnyOrder(
            "/0/config/selectedAccount",
            "/0/config/selectedPersona",
            "/1/config/selectedAccount",
            "/1/config/selectedPersona");
  }

  @Test
  void readsTheDumpOfTheFirstDays() {
    ImportReport report = world.take(World.sample("legacy-profiles.json"));

    assertThat(report.entities())
        .containsEntry(EntityKind.TARGET_ACCOUNT, new EntityCount(3, 0))
        .containsEntry(EntityKind.TARGET_PERSONA, new EntityCount(2, 0))
        .containsEntry(EntityKind.CAMPAIGN, new EntityCount(1, 0));
    assertThat(report.keys())
        .contains(
            new KeyBalance("customer_profiles", KeyVerdict.PARTLY_IMPORTED, 123, 92, 0, 31, 0, 0),
            new KeyBalance("emailHistory", KeyVerdict.PARTLY_IMPORTED, 50, 48, 0, 2, 0, 0));
    assertThat(signals("Ornamental Nursery Wholesalers"))
        .containsExactly(
            tuple("Second shipping hall", BuyingSignalType.CONTEXTUAL, "growth_indicators"),
            tuple(
                "Production planner hired", BuyingSignalType.CONTEXTUAL, "organizational_signals"),
            tuple("Big-box retailer audit program", BuyingSignalType.CONTEXTUAL, "market_signals"));
    var vertical = account("Vertical Farms");
    assertThat(vertical.profile().buyingSignals()).isEmpty();
    assertThat(vertical.profile().rationale()).isEmpty();
    assertThat(vertical.profile().firmographics().fundingStage())
        .containsExactly("Series A", "Series B");
    assertThat(vertical.createdAt()).isEqualTo(Instant.parse("2025-07-04T18:02:13.450Z"));
    assertThat(account("Ornamental Nursery Wholesalers").profile().metadata().sourcesUsed())
        .containsExactly("user input", "company context");
    assertThat(leftovers("customer_profiles"))
        .contains("/0/confidence_scores", "/0/role", "/1/metadata/assessment_summary");
  }

  @Test
  void callsAProfileUnnamedThatTheFailedGeneratorLeft() {
    world.take(World.sample("failed-overview-spread.json"));

    assertThat(world.accounts())
        .extracting(a -> a.profile().name(), a -> a.profile().description())
        .containsExactly(tuple("(unnamed)", "growers with more than 100 seasonal workers"));
  }

  private List<Tuple> signals(String account) {
    List<BuyingSignal> signals = account(account).profile().buyingSignals();
    return signals.stream()
        .map(signal -> tuple(signal.title(), signal.type().value(), signal.type().label()))
        .toList();
  }

  private TargetAccount account(String name) {
    return world.accounts().stream()
        .filter(account -> account.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private TargetPersona persona(String name) {
    return world.personas().stream()
        .filter(persona -> persona.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Campaign email(String name) {
    return world.campaigns().stream()
        .filter(email -> email.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String accountOf(TargetPersona persona) {
    return world.accounts().stream()
        .filter(account -> account.id().equals(persona.profile().targetAccountId()))
        .map(account -> account.profile().name())
        .findFirst()
        .orElseThrow();
  }

  private List<String> leftovers(String key) {
    return world.leftovers().stream()
        .filter(leftover -> leftover.key().equals(key))
        .map(Leftover::path)
        .toList();
  }
}
