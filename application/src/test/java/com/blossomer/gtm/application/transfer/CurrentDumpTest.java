package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurrentDumpTest {
  private final World world = new World();
  private ImportReport report;

  @BeforeEach
  void takeTheDump() {
    report = world.take(World.sample("current.json"));
  }

  @Test
  void storesEveryLeaf() {
    assertThat(report.keys())
        .containsExactly(
            new KeyBalance("dashboard_overview", KeyVerdict.IMPORTED, 32, 31, 1, 0, 0, 0),
            new KeyBalance("target_accounts", KeyVerdict.IMPORTED, 506, 506, 0, 0, 0, 0),
            new KeyBalance("emailHistory", KeyVerdict.IMPORTED, 328, 318, 10, 0, 0, 0),
            new KeyBalance("sidebarCollapsed", KeyVerdict.IGNORED, 1, 0, 0, 0, 0, 1));
    assertThat(world.sizes()).containsExactly(1, 3, 5, 6, 0, 0, 1);
    assertThat(World.codes(report))
        .containsExactly(
            "assumed_status",
            "assumed_status",
            "assumed_status",
            "assumed_status",
            "assumed_status",
            "assumed_status",
            "ignored");
  }

  @Test
  void readsTheCompany() {
    var company = world.companies().get(0);
    var profile = company.profile();
    assertThat(profile.name()).isEqualTo("Harborline");
    assertThat(profile.url()).isEqualTo("https://www.harborline.example");
    assertThat(profile.capabilities()).hasSize(5).first().asString().startsWith("Self-Service");
    assertThat(profile.objections()).hasSize(4).last().asString().startsWith("Data Ownership");
    assertThat(profile.businessProfile().category())
        .isEqualTo("Dock scheduling and yard visibility");
    assertThat(profile.metadata().discoveryGaps()).hasSize(3);
    assertThat(company.createdAt()).isEqualTo(World.NOW);
    assertThat(company.source().key()).isEqualTo("dashboard_overview");
    assertThat(company.source().originalId()).isNull();
  }

  @Test
  void readsTheAccountsWithTheirSignals() {
    List<TargetAccount> accounts = world.accounts();
    assertThat(accounts)
        .extracting(account -> account.profile().name())
        .containsExactly(
            "Mid-Market 3PL Operators", "Regional Grocery Distributors", "Cold Storage Networks");
    TargetAccount first = accounts.get(0);
    assertThat(first.createdAt()).isEqualTo(Instant.parse("2025-07-06T22:22:10.412Z"));
    assertThat(first.source().originalId()).isEqualTo("target_account_1751840530412_k3v9qz1xa");
    assertThat(first.source().originalTimestamp()).isEqualTo("2025-07-06T22:22:10.412Z");
    assertThat(first.source().path()).isEqualTo("/0");
    assertThat(first.profile().firmographics().industry())
        .containsExactly("Logistics and Supply Chain", "Warehousing and Storage", "Transportation");
    assertThat(accounts)
        .extracting(account -> account.profile().firmographics().fundingStage().size())
        .containsExactly(0, 0, 1);
    assertThat(accounts.get(1).profile().firmographics().departmentSize()).isNull();

    List<BuyingSignal> signals =
        accounts.stream().flatMap(account -> account.profile().buyingSignals().stream()).toList();
    assertThat(accounts)
        .extracting(account -> account.profile().buyingSignals().size())
        .containsExactly(5, 4, 3);
    assertThat(signals).filteredOn(signal -> signal.detectionMethod().isEmpty()).hasSize(4);
    assertThat(signals)
        .filteredOn(signal -> signal.type().label().isEmpty())
        .extracting(signal -> signal.type().value())
        .containsExactly((BuyingSignalType) null);
    assertThat(signals.get(2).type())
        .isEqualTo(new Classified<>(BuyingSignalType.TECHNOLOGY, "Tech Stack"));
    assertThat(signals.get(2).priority()).isEqualTo(Classified.of(Priority.MEDIUM));
  }

  @Test
  void readsThePersonasWithinTheirAccounts() {
    List<TargetPersona> personas = world.personas();
    assertThat(world.accounts())
        .extracting(
            account ->
                personas.stream()
                    .filter(p -> p.profile().targetAccountId().equals(account.id()))
                    .count())
        .containsExactly(2L, 2L, 1L);
    TargetPersona first = personas.get(0);
    assertThat(first.profile().name()).isEqualTo("VP of Warehouse Operations");
    assertThat(first.createdAt()).isEqualTo(Instant.ofEpochMilli(1751841104218L));
    assertThat(first.source().originalTimestamp()).isEqualTo("7/6/2025");
    assertThat(first.source().path()).isEqualTo("/0/personas/0");
    assertThat(first.profile().demographics().seniority())
        .containsExactly(
            new Classified<>(Seniority.VP, "VP"),
            new Classified<>(Seniority.SENIOR, "Senior Manager"));
    assertThat(first.profile().useCases()).hasSize(3);
    assertThat(first.profile().purchaseJourney()).hasSize(5);
  }

  @Test
  void readsTheEmailsWithTheirLinks() {
    assertThat(world.campaigns())
        .allSatisfy(
            email -> {
              assertThat(email.profile().type()).isEqualTo(CampaignType.EMAIL);
              assertThat(email.profile().status()).isEqualTo(CampaignStatus.DRAFT);
              assertThat(email.profile().segments()).hasSize(6);
              assertThat(email.profile().breakdown())
                  .extracting(entry -> entry.segmentType())
                  .containsExactly(
                      "subject", "intro", "pain-point", "company-intro", "emphasis", "cta");
              assertThat(email.profile().targetPersonaId()).isNotNull();
              assertThat(email.companyId()).isEqualTo(world.companies().get(0).id());
            });
    Campaign first = email(1);
    assertThat(first.createdAt()).isEqualTo(Instant.ofEpochMilli(1752006014906L));
    assertThat(first.source().originalTimestamp()).isEqualTo("7/8/2025, 1:20:14 PM");
    assertThat(first.profile().name()).isEqualTo("inbound schedule chaos");
    assertThat(first.profile().configuration().callToAction()).isEqualTo("priority-check");
    assertThat(first.profile().configuration().socialProof()).isEmpty();
    assertThat(first.profile().segments().get(0))
        .isEqualTo(
            new EmailSegment(
                "subject", "inbound schedule chaos", "bg-purple-50 border-purple-200", null));
  }

  @Test
  void keepsBothTextsOfAnEmailEditedByHand() {
    var edited = email(2).profile();
    assertThat(edited.segments().get(0).type()).isEqualTo("subject");
    assertThat(edited.segments().get(0).text()).isNotEqualTo(edited.subject());
    String joined =
        String.join("\n\n", edited.segments().stream().map(EmailSegment::text).toList());
    assertThat(edited.body()).isNotEqualTo(joined);
    assertThat(email(1).profile().body()).startsWith("inbound schedule chaos\n\n");
  }

  @Test
  void keepsWhatTheAccountWasCalledWhenTheEmailWasWritten() {
    Campaign fourth = email(4);
    assertThat(fourth.profile().snapshot().account().name())
        .isEqualTo("Cold Storage Warehouse Operators");
    assertThat(fourth.profile().targetAccountId()).isEqualTo(world.accounts().get(2).id());
    assertThat(email(6).profile().snapshot()).isEqualTo(CampaignSnapshot.EMPTY);
  }

  @Test
  void keepsAUseCaseOfAnotherPersonaAsItIs() {
    Campaign fifth = email(5);
    assertThat(fifth.profile().configuration().useCase()).isEqualTo("1751903737640_2");
    TargetPersona persona =
        world.personas().stream()
            .filter(p -> p.id().equals(fifth.profile().targetPersonaId()))
            .findFirst()
            .orElseThrow();
    assertThat(persona.source().originalId()).isEqualTo("1751904738333");
  }

  /** The e-mails as the browser numbered them. */
  private Campaign email(int number) {
    String path = "/" + (number - 1);
    return world.campaigns().stream()
        .filter(email -> email.source().path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
