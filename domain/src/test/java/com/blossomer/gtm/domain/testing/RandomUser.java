package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Everything that a user may have; a seed repeats it but for ids. */
public final class RandomUser {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant BEGINNING = Instant.parse("2025-07-01T00:00:00.000001Z");
  private static final int MICROSECONDS = 1_000_000_000;

  private final Random random;
  private final RandomTexts texts;
  private final RandomProfiles profiles;
  private final RandomImports imports;
  private final List<ImportId> importIds;
  private final List<Company> companies = new ArrayList<>();
  private final List<TargetAccount> accounts = new ArrayList<>();
  private final List<TargetPersona> personas = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();

  public RandomUser(long seed) {
    random = new Random(seed);
    texts = new RandomTexts(random);
    profiles = new RandomProfiles(texts);
    imports = new RandomImports(texts);
    importIds = texts.few(() -> new ImportId(TestRecords.newId()));
    companies.addAll(texts.few(this::company));
    companies.forEach(company -> accounts.addAll(texts.few(() -> account(company))));
    accounts.forEach(account -> personas.addAll(texts.few(() -> persona(account))));
    personas.forEach(persona -> campaigns.addAll(texts.few(() -> campaign(persona))));
    accounts.forEach(account -> campaigns.addAll(texts.few(() -> campaign(account))));
    companies.forEach(company -> campaigns.addAll(texts.few(() -> campaign(company))));
  }

  /** Stores all of it. */
  public void storeIn(Repositories repositories, Access access) {
    if (!companies.isEmpty()) {
      repositories.companies().createAll(access, companies);
    }
    if (!accounts.isEmpty()) {
      repositories.targetAccounts().createAll(access, accounts);
    }
    if (!personas.isEmpty()) {
      repositories.targetPersonas().createAll(access, personas);
    }
    if (!campaigns.isEmpty()) {
      repositories.campaigns().createAll(access, campaigns);
    }
    for (ImportId id : importIds) {
      repositories.imports().save(access, imports.of(id, time(), createdBy(id)));
    }
  }

  private List<Aggregate> createdBy(ImportId id) {
    List<Aggregate> created = new ArrayList<>();
    for (List<? extends Aggregate> records : List.of(companies, accounts, personas, campaigns)) {
      for (Aggregate record : records) {
        if (record.source() != null && record.source().importId().equals(id)) {
          created.add(record);
        }
      }
    }
    return created;
  }

  private Company company() {
    Instant created = time();
    return new Company(
        new CompanyId(TestRecords.newId()),
        version(),
        created,
        later(created),
        source(),
        profiles.company());
  }

  private TargetAccount account(Company company) {
    Instant created = time();
    return new TargetAccount(
        new TargetAccountId(TestRecords.newId()),
        version(),
        created,
        later(created),
        source(),
        profiles.targetAccount(company.id()));
  }

  private TargetPersona persona(TargetAccount account) {
    Instant created = time();
    return new TargetPersona(
        new TargetPersonaId(TestRecords.newId()),
        account.profile().companyId(),
        version(),
        created,
        later(created),
        source(),
        profiles.targetPersona(account.id()));
  }

  private Campaign campaign(TargetPersona persona) {
    return campaign(persona.companyId(), persona.profile().targetAccountId(), persona.id());
  }

  private Campaign campaign(TargetAccount account) {
    return campaign(account.profile().companyId(), account.id(), null);
  }

  private Campaign campaign(Company company) {
    return campaign(company.id(), null, null);
  }

  private Campaign campaign(CompanyId company, TargetAccountId account, TargetPersonaId persona) {
    Instant created = time();
    return new Campaign(
        new CampaignId(TestRecords.newId()),
        company,
        version(),
        created,
        later(created),
        source(),
        profiles.campaign(account, persona));
  }

  private Version version() {
    return new Version(1 + random.nextInt(random.nextBoolean() ? 1 : 99), random.nextLong());
  }

  private Source source() {
    if (importIds.isEmpty() || random.nextInt(3) == 0) {
      return null;
    }
    return new Source(
        texts.one(importIds),
        texts.text(),
        texts.text(),
        texts.textOrNull(),
        texts.textOrNull(),
        imports.hash());
  }

  private Instant time() {
    return random.nextInt(20) == 0 ? EARLIEST : later(BEGINNING);
  }

  private Instant later(Instant time) {
    return time.plus(random.nextInt(MICROSECONDS), ChronoUnit.MICROS);
  }
}
