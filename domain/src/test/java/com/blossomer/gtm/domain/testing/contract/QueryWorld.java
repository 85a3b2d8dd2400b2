package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfileBuilder;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfileBuilder;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.List;

/** A few records of one user that differ where queries look. */
final class QueryWorld {

  /** Longer than what of a text is indexed, and equal to {@link #LONG_B} as far as that goes. */
  static final String LONG_A = "Ä".repeat(250) + "-a";

  static final String LONG_B = "Ä".repeat(250) + "-b";

  private final Repositories repositories;
  private final Access owner;
  private int created;

  final Company acme;
  final Company beta;
  final TargetAccount nurseries;
  final TargetAccount banks;
  final TargetAccount plain;
  final TargetPersona buyer;
  final TargetPersona chief;

  QueryWorld(Repositories repositories, Access owner) {
    this.repositories = repositories;
    this.owner = owner;
    acme =
        company(
            CompanyProfile.builder()
                .name("ACME Robotics")
                .url("https://acme.example")
                .description("100% robots_and \\ more")
                .businessProfile(new BusinessProfile("Robots", null, ""))
                .capabilities("Picks", "Packs, sorts")
                .insights(
                    List.of(
                        new CompanyInsight("testimonial", "Never calls in sick"),
                        new CompanyInsight("pricing", "By the month"))));
    beta =
        company(
            CompanyProfile.builder()
                .name("Öko Beta")
                .url(LONG_A)
                .insights(List.of(new CompanyInsight("testimonial", "Cheap by the month"))));
    company(CompanyProfile.builder().name("öko gamma").url(LONG_B).description("1000 robots"));
    nurseries =
        account(
            TestRecords.source(),
            TargetAccountProfile.builder()
                .companyId(acme.id())
                .name("Nurseries")
                .description("Grow")
                .firmographics(firmographics("50-200", "Horticulture", "Retail, garden"))
                .buyingSignals(
                    List.of(
                        signal("ERP", BuyingSignalType.TECHNOLOGY, "Tech Stack", Priority.LOW),
                        signal("Hiring", BuyingSignalType.INTENT, "intent", Priority.HIGH))));
    banks =
        account(
            null,
            TargetAccountProfile.builder()
                .companyId(acme.id())
                .name("banks")
                .firmographics(firmographics(null, "Fintech", "RETAIL"))
                .buyingSignals(
                    List.of(
                        signal("Core", BuyingSignalType.TECHNOLOGY, "technology", Priority.HIGH),
                        new BuyingSignal(
                            "Talk", null, new Classified<>(null, "Gossip"), null, null, false))));
    plain = account(null, TargetAccountProfile.builder().companyId(beta.id()).name("Plain"));
    buyer =
        persona(
            TargetPersonaProfile.builder()
                .targetAccountId(nurseries.id())
                .name("Buyer")
                .demographics(
                    demographics(
                        List.of(
                            Classified.of(Seniority.class, "Manager"),
                            Classified.of(Seniority.VP)))));
    chief =
        persona(
            TargetPersonaProfile.builder()
                .targetAccountId(banks.id())
                .name("Chief")
                .demographics(demographics(List.of(Classified.of(Seniority.C_LEVEL)))));
    campaign("Spring", buyer, CampaignStatus.ACTIVE, 1_500L);
    campaign("Autumn", chief, CampaignStatus.DRAFT, -3L);
    campaign("Winter", chief, CampaignStatus.ACTIVE, null);
    orphan("Orphan");
  }

  private Company company(CompanyProfileBuilder profile) {
    Company plain = TestRecords.company(profile.build());
    Company record =
        new Company(
            plain.id(), new Version(++created, 7), nextTime(), LATER, null, plain.profile());
    repositories.companies().createAll(owner, List.of(record));
    return record;
  }

  private TargetAccount account(Source source, TargetAccountProfileBuilder profile) {
    TargetAccount plain = TestRecords.targetAccount(profile.build());
    TargetAccount record =
        new TargetAccount(plain.id(), plain.version(), nextTime(), LATER, source, plain.profile());
    repositories.targetAccounts().createAll(owner, List.of(record));
    return record;
  }

  private TargetPersona persona(TargetPersonaProfileBuilder profile) {
    TargetPersona record = TestRecords.targetPersona(acme.id(), profile.build());
    return repositories.targetPersonas().createAll(owner, List.of(record)).get(0);
  }

  private void campaign(String name, TargetPersona persona, CampaignStatus status, Long millis) {
    CampaignProfile profile =
        CampaignProfile.builder()
            .name(name)
            .targetAccountId(persona.profile().targetAccountId())
            .targetPersonaId(persona.id())
            .type(status == CampaignStatus.DRAFT ? CampaignType.AD : CampaignType.COLD_CALL)
            .status(status)
            .generation(new Generation(null, null, null, millis))
            .build();
    store(acme.id(), profile);
  }

  /** As an import leaves it: without account and persona. */
  private void orphan(String name) {
    store(beta.id(), CampaignProfile.builder().name(name).type(CampaignType.EMAIL).build());
  }

  private void store(CompanyId company, CampaignProfile profile) {
    Campaign record =
        new Campaign(
            new CampaignId(TestRecords.newId()),
            company,
            TestRecords.first(),
            nextTime(),
            LATER,
            null,
            profile);
    repositories.campaigns().createAll(owner, List.of(record));
  }

  /** A second after the record before. */
  private Instant nextTime() {
    return CREATED.plusSeconds(++created);
  }

  private static Firmographics firmographics(String employees, String... industries) {
    return new Firmographics(
        List.of(industries), employees, null, null, null, null, null, null, null);
  }

  private static Demographics demographics(List<Classified<Seniority>> levels) {
    return new Demographics(null, null, levels, null, null);
  }

  private static BuyingSignal signal(
      String title, BuyingSignalType type, String label, Priority priority) {
    return new BuyingSignal(
        title, null, new Classified<>(type, label), Classified.of(priority), null, true);
  }
}
