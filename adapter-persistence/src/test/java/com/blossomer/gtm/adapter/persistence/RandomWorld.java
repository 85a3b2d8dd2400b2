package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Records of all kinds with texts that are often equal, often nearly so, and sometimes missing. */
final class RandomWorld {

  private static final String LONG = "Ä".repeat(210);

  private static final List<String> TEXTS =
      List.of(
          "a",
          "A",
          "ab",
          "Ab c",
          "b",
          "",
          " ",
          "Öl",
          "öL",
          "ÖL 2",
          "ß",
          "SS",
          "ΟΔΟΣ",
          "οδοσ",
          "é",
          "e\u0301",
          "😀",
          "😁 x",
          "\uFFFD",
          "100%",
          "100_",
          "a\\b",
          "a,b",
          "a'b",
          "technology",
          "High",
          "VP",
          LONG,
          LONG + "a",
          LONG + "B",
          "?",
          "$1",
          "::text",
          "{a}",
          "[b]",
          "null");

  private final Random random;
  final List<Company> companies = new ArrayList<>();
  final List<TargetAccount> accounts = new ArrayList<>();
  final List<TargetPersona> personas = new ArrayList<>();
  final List<Campaign> campaigns = new ArrayList<>();

  RandomWorld(Random random, Repositories repositories, Access owner) {
    this.random = random;
    for (int i = 0; i < 12; i++) {
      companies.add(company());
    }
    for (int i = 0; i < 30; i++) {
      accounts.add(account());
    }
    for (int i = 0; i < 30; i++) {
      personas.add(persona());
    }
    for (int i = 0; i < 30; i++) {
      campaigns.add(campaign());
    }
    repositories.companies().createAll(owner, companies);
    repositories.targetAccounts().createAll(owner, accounts);
    repositories.targetPersonas().createAll(owner, personas);
    repositories.campaigns().createAll(owner, campaigns);
  }

  List<? extends Aggregate> of(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> companies;
      case TARGET_ACCOUNT -> accounts;
      case TARGET_PERSONA -> personas;
      case CAMPAIGN -> campaigns;
    };
  }

  Optional<? extends Aggregate> find(EntityKind kind, UUID id) {
    return of(kind).stream().filter(record -> record.uuid().equals(id)).findFirst();
  }

  private <T> T some(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String text() {
    return random.nextInt(4) == 0 ? null : some(TEXTS);
  }

  private String name() {
    return "n" + some(TEXTS);
  }

  private List<String> texts() {
    return Stream.generate(() -> some(TEXTS)).limit(random.nextInt(4)).toList();
  }

  private Version version() {
    return new Version(1 + random.nextInt(3), random.nextLong());
  }

  private Instant time() {
    return TestRecords.CREATED.plusNanos(1_000L * random.nextInt(5));
  }

  private Source source() {
    return random.nextBoolean() ? null : TestRecords.source();
  }

  private <E extends Enum<E> & Word> Classified<E> classified(Class<E> vocabulary) {
    List<E> words = List.of(vocabulary.getEnumConstants());
    return switch (random.nextInt(3)) {
      case 0 -> new Classified<>(null, some(TEXTS));
      case 1 -> Classified.of(some(words));
      default -> new Classified<>(some(words), some(TEXTS));
    };
  }

  private <E extends Enum<E> & Word> Classified<E> classifiedOrNot(Class<E> vocabulary) {
    return random.nextInt(4) == 0 ? null : classified(vocabulary);
  }

  private List<BuyingSignal> signals() {
    return Stream.generate(
            () ->
                new BuyingSignal(
                    name(),
                    text(),
                    classifiedOrNot(BuyingSignalType.class),
                    classifiedOrNot(Priority.class),
                    text(),
                    random.nextBoolean()))
        .limit(random.nextInt(3))
        .toList();
  }

  private Company company() {
    CompanyProfile profile =
        CompanyProfile.builder()
            .name(name())
            .url(name())
            .description(text())
            .businessProfile(new BusinessProfile(text(), text(), text()))
            .capabilities(texts())
            .objections(texts())
            .insights(
                Stream.generate(() -> new CompanyInsight(name(), name()))
                    .limit(random.nextInt(3))
                    .toList())
            .build();
    return new Company(
        new CompanyId(TestRecords.newId()), version(), time(), time(), source(), profile);
  }

  private TargetAccount account() {
    TargetAccountProfile profile =
        TargetAccountProfile.builder()
            .companyId(some(companies).id())
            .name(name())
            .description(text())
            .rationale(texts())
            .firmographics(
                new Firmographics(
                    texts(), text(), text(), text(), texts(), texts(), texts(), texts(), texts()))
            .buyingSignals(signals())
            .build();
    return new TargetAccount(
        new TargetAccountId(TestRecords.newId()), version(), time(), time(), source(), profile);
  }

  private TargetPersona persona() {
    TargetAccount account = some(accounts);
    List<Classified<Seniority>> seniority =
        Stream.generate(() -> classified(Seniority.class)).limit(random.nextInt(4)).toList();
    TargetPersonaProfile profile =
        TargetPersonaProfile.builder()
            .targetAccountId(account.id())
            .name(name())
            .description(text())
            .demographics(new Demographics(texts(), texts(), seniority, texts(), texts()))
            .buyingSignals(signals())
            .goals(texts())
            .build();
    return new TargetPersona(
        new TargetPersonaId(TestRecords.newId()),
        account.profile().companyId(),
        version(),
        time(),
        time(),
        source(),
        profile);
  }

  /** Some lack account and persona, as an import leaves them. */
  private Campaign campaign() {
    TargetPersona persona = random.nextInt(4) == 0 ? null : some(personas);
    CampaignProfile profile =
        CampaignProfile.builder()
            .targetAccountId(persona == null ? null : persona.profile().targetAccountId())
            .targetPersonaId(persona == null ? null : persona.id())
            .name(name())
            .type(some(List.of(CampaignType.values())))
            .status(some(List.of(CampaignStatus.values())))
            .subject(text())
            .alternatives(texts())
            .segments(List.of(new EmailSegment(text(), text(), text(), text())))
            .generation(
                new Generation(
                    text(), text(), text(), random.nextBoolean() ? null : random.nextLong() >> 40))
            .build();
    return new Campaign(
        new CampaignId(TestRecords.newId()),
        persona == null ? some(companies).id() : persona.companyId(),
        version(),
        time(),
        time(),
        source(),
        profile);
  }
}
