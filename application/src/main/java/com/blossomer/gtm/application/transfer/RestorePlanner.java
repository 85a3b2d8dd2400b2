package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Decides for each record of an export whether it is created. Ids count, nothing else: what is
 * there is never changed, and what its owner deleted stays deleted unless the import restores it.
 */
final class RestorePlanner {
  private final Present present;
  private final Journal journal;
  private final ImportPlan plan = new ImportPlan();
  private final MissingParents missing;
  private final boolean restoresDeleted;

  RestorePlanner(Present present, Journal journal, Stamp stamp, boolean restoresDeleted) {
    this.present = present;
    this.journal = journal;
    this.restoresDeleted = restoresDeleted;
    missing = new MissingParents(plan, journal, stamp);
  }

  ImportPlan plan(ExportReading reading) {
    reading.companies().forEach(this::planCompany);
    reading.accounts().forEach(this::planAccount);
    reading.personas().forEach(this::planPersona);
    reading.campaigns().forEach(this::planCampaign);
    return plan;
  }

  private void planCompany(Restored<Company> company) {
    Company record = company.record();
    if (isNew(company, present.companies(), there -> there.profile().equals(record.profile()))) {
      present.companies().put(company.id(), record);
      plan.restore(record, company.hash());
      settle(company);
    }
  }

  private void planAccount(Restored<TargetAccount> account) {
    TargetAccount record = account.record();
    if (!isNew(account, present.accounts(), there -> there.profile().equals(record.profile()))) {
      return;
    }
    Optional<CompanyId> home = home(account, record.profile().companyId());
    if (home.isEmpty()) {
      keepWithoutParent(account, "company");
      return;
    }
    if (home.get().equals(record.profile().companyId())) {
      account.take("companyId");
    }
    TargetAccount placed =
        new TargetAccount(
            record.id(),
            record.version(),
            record.createdAt(),
            record.updatedAt(),
            record.source(),
            record.profile().toBuilder().companyId(home.get()).build());
    present.accounts().put(account.id(), placed);
    plan.restore(placed, account.hash());
    settle(account);
  }

  private void planPersona(Restored<TargetPersona> persona) {
    TargetPersona record = persona.record();
    if (!isNew(persona, present.personas(), there -> there.profile().equals(record.profile()))) {
      return;
    }
    TargetAccountId wanted = record.profile().targetAccountId();
    Optional<TargetAccount> found = present.account(wanted);
    if (found.isEmpty() && staysDeleted(wanted)) {
      keepWithoutParent(persona, "account");
      return;
    }
    if (found.isPresent()) {
      persona.take("targetAccountId");
    }
    TargetAccount parent = found.orElseGet(() -> missing.account(persona));
    takeCompany(persona, parent.profile().companyId());
    TargetPersona placed =
        new TargetPersona(
            record.id(),
            parent.profile().companyId(),
            record.version(),
            record.createdAt(),
            record.updatedAt(),
            record.source(),
            record.profile().toBuilder().targetAccountId(parent.id()).build());
    present.personas().put(persona.id(), placed);
    plan.restore(placed, persona.hash());
    settle(persona);
  }

  private void planCampaign(Restored<Campaign> campaign) {
    Campaign record = campaign.record();
    if (!isNew(
        campaign,
        present.campaigns(),
        there ->
            there.profile().equals(record.profile())
                && there.companyId().equals(record.companyId()))) {
      return;
    }
    Optional<TargetAccount> account = account(campaign);
    Optional<TargetPersona> persona = persona(campaign, account);
    Optional<CompanyId> home =
        account
            .map(found -> found.profile().companyId())
            .or(() -> home(campaign, record.companyId()));
    if (home.isEmpty()) {
      keepWithoutParent(campaign, "company");
      return;
    }
    takeCompany(campaign, home.get());
    Campaign placed =
        new Campaign(
            record.id(),
            home.get(),
            record.version(),
            record.createdAt(),
            record.updatedAt(),
            record.source(),
            record.profile().toBuilder()
                .targetAccountId(account.map(TargetAccount::id).orElse(null))
                .targetPersonaId(persona.map(TargetPersona::id).orElse(null))
                .build());
    present.campaigns().put(campaign.id(), placed);
    plan.restore(placed, campaign.hash());
    settle(campaign);
  }

  private Optional<TargetAccount> account(Restored<Campaign> campaign) {
    TargetAccountId wanted = campaign.record().profile().targetAccountId();
    Optional<TargetAccount> found = wanted == null ? Optional.empty() : present.account(wanted);
    link(campaign, "targetAccountId", wanted == null || found.isPresent());
    return found;
  }

  private Optional<TargetPersona> persona(
      Restored<Campaign> campaign, Optional<TargetAccount> account) {
    TargetPersonaId wanted = campaign.record().profile().targetPersonaId();
    Optional<TargetPersona> found =
        wanted == null
            ? Optional.empty()
            : present
                .persona(wanted)
                .filter(
                    persona ->
                        account
                            .filter(a -> a.id().equals(persona.profile().targetAccountId()))
                            .isPresent());
    link(campaign, "targetPersonaId", wanted == null || found.isPresent());
    return found;
  }

  /** Takes a link, or decides that it leads nowhere. */
  private void link(Restored<?> record, String name, boolean isThere) {
    if (isThere) {
      record.take(name);
    } else {
      journal.decide(
          record.ledger(),
          record.claim().root().get(name),
          "dangling_link",
          "What it names is not there; the link is left out, and kept as a leftover.");
    }
  }

  private static void takeCompany(Restored<?> record, CompanyId company) {
    if (record.claim().root().get("companyId") instanceof JsonText text
        && text.value().equals(company.toString())) {
      record.take("companyId");
    }
  }

  /** The company if it is there, or a stand-in for it; empty when its owner deleted it. */
  private Optional<CompanyId> home(Restored<?> child, CompanyId wanted) {
    if (present.company(wanted).isPresent()) {
      return Optional.of(wanted);
    }
    return staysDeleted(wanted) ? Optional.empty() : Optional.of(missing.company(child));
  }

  private boolean staysDeleted(RecordId missingId) {
    return !restoresDeleted && present.wasDeleted(missingId);
  }

  /** Whether nothing stands against creating the record; else all of it is settled. */
  private <R extends Aggregate> boolean isNew(
      Restored<R> restored, Map<UUID, R> known, Predicate<R> isEqual) {
    R there = known.get(restored.id());
    KeyLedger key = restored.ledger();
    JsonObject object = restored.claim().root();
    if (there == null && !staysDeleted(restored.record().id())) {
      if (present.wasDeleted(restored.record().id())) {
        journal.decide(
            key,
            object,
            "restored",
            "The record was deleted since an earlier import, and is created again.");
      }
      return true;
    }
    plan.merge(restored.kind());
    if (there != null && !isEqual.test(there)) {
      journal.decide(
          key,
          object,
          "kept_as_is",
          "The record is there with other content and stays as it is; that of the export is a"
              + " leftover of it.");
      journal.keepOther(restored.kind(), restored.id(), key, object);
      return false;
    }
    if (there == null) {
      journal.decide(
          key,
          object,
          "stays_deleted",
          "The record was deleted since an earlier import, and stays so; restoreDeleted would"
              + " create it again.");
    }
    restored.claim().settleAll(key, Fate.MERGED);
    return false;
  }

  private void settle(Restored<?> restored) {
    KeyLedger key = restored.ledger();
    ExportReading.settle(
        restored.claim(),
        key,
        journal,
        rest -> journal.keepRest(restored.kind(), restored.id(), key, rest));
  }

  private void keepWithoutParent(Restored<?> restored, String parent) {
    KeyLedger key = restored.ledger();
    restored.claim().release(rest -> journal.keep(key, rest));
    journal.decide(
        key,
        restored.claim().root(),
        "parent_deleted",
        "The record is kept as a leftover, because the " + parent + " it belongs to is gone.");
  }
}
