package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The records that an import creates, parents before children. */
final class ImportPlan {
  private static final int STEP = 500;

  private final List<Company> companies = new ArrayList<>();
  private final List<TargetAccount> accounts = new ArrayList<>();
  private final List<TargetPersona> personas = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();
  private final List<ImportedEntity> entities = new ArrayList<>();
  private final List<ImportRecord> imports = new ArrayList<>();
  private final Map<EntityKind, Integer> merged = new EnumMap<>(EntityKind.class);

  void create(Company company) {
    companies.add(company);
    remember(EntityKind.COMPANY, company);
  }

  void create(TargetAccount account) {
    accounts.add(account);
    remember(EntityKind.TARGET_ACCOUNT, account);
  }

  void create(TargetPersona persona) {
    personas.add(persona);
    remember(EntityKind.TARGET_PERSONA, persona);
  }

  void create(Campaign campaign) {
    campaigns.add(campaign);
    remember(EntityKind.CAMPAIGN, campaign);
  }

  /**
   * Creates a record of an export; it may come from no import, so that it has no hash of its own.
   */
  void restore(Aggregate record, String hash) {
    if (record instanceof Company company) {
      companies.add(company);
    } else if (record instanceof TargetAccount account) {
      accounts.add(account);
    } else if (record instanceof TargetPersona persona) {
      personas.add(persona);
    } else {
      campaigns.add((Campaign) record);
    }
    entities.add(new ImportedEntity(record.id().kind(), hash, record.uuid(), record.version()));
  }

  /** Puts imports of an export back. */
  void restore(List<ImportRecord> records) {
    imports.addAll(records);
  }

  private void remember(EntityKind kind, Aggregate record) {
    entities.add(
        new ImportedEntity(kind, record.source().contentHash(), record.uuid(), record.version()));
  }

  void merge(EntityKind kind) {
    merged.merge(kind, 1, Integer::sum);
  }

  boolean isEmpty() {
    return entities.isEmpty() && imports.isEmpty();
  }

  List<ImportedEntity> entities() {
    return entities;
  }

  Map<EntityKind, EntityCount> counts() {
    Map<EntityKind, EntityCount> counts = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      long created = entities.stream().filter(entity -> entity.kind() == kind).count();
      counts.put(kind, new EntityCount((int) created, merged.getOrDefault(kind, 0)));
    }
    return counts;
  }

  /** As many of the records as a report has at most, parents first. */
  List<Aggregate> firstRecords() {
    return Stream.of(companies, accounts, personas, campaigns)
        .<Aggregate>flatMap(List::stream)
        .limit(ImportReport.MAX_RECORDS)
        .toList();
  }

  /** Stores it in steps, which bound the memory and the time that one statement takes. */
  void store(Access access, Repositories repositories, ImportProgress progress) {
    AtomicInteger done = new AtomicInteger();
    progress.at(ImportPhase.APPLY, 0, entities.size());
    IntConsumer stored =
        count -> progress.at(ImportPhase.APPLY, done.addAndGet(count), entities.size());
    inSteps(companies, stored, step -> repositories.companies().createAll(access, step));
    inSteps(accounts, stored, step -> repositories.targetAccounts().createAll(access, step));
    inSteps(personas, stored, step -> repositories.targetPersonas().createAll(access, step));
    inSteps(campaigns, stored, step -> repositories.campaigns().createAll(access, step));
    imports.forEach(record -> repositories.imports().save(access, record));
  }

  private static <T> void inSteps(List<T> records, IntConsumer stored, Consumer<List<T>> store) {
    for (int from = 0; from < records.size(); from += STEP) {
      List<T> step = records.subList(from, Math.min(records.size(), from + STEP));
      store.accept(step);
      stored.accept(step.size());
    }
  }
}
