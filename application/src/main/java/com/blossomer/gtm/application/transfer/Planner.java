package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides for each record of a dump whether it is new, and gives it its place. */
final class Planner {
  private final Stored stored;
  private final Journal journal;
  private final Stamp stamp;
  private final GivenParent given;
  private final ImportPlan plan = new ImportPlan();

  Planner(GivenParent given, Stored stored, Journal journal, Stamp stamp) {
    this.given = given;
    this.stored = stored;
    this.journal = journal;
    this.stamp = stamp;
  }

  ImportPlan plan(DumpReading reading, ImportProgress progress) {
    List<Candidate> companies = reading.candidates(EntityKind.COMPANY);
    List<Candidate> accounts = reading.candidates(EntityKind.TARGET_ACCOUNT);
    List<Candidate> personas = reading.candidates(EntityKind.TARGET_PERSONA);
    List<Candidate> emails = reading.candidates(EntityKind.CAMPAIGN);
    int total = companies.size() + accounts.size() + personas.size() + emails.size();
    progress.at(ImportPhase.PLAN, 0, total);
    CompanyTwins twins = new CompanyTwins(companies, stored, plan, journal);
    twins.newestFirst().forEach(company -> planCompany(company, twins));
    DraftLinks drafts = new DraftLinks(companies, accounts, personas);
    Companies homes = new Companies(companies, drafts, given, stored, plan, journal, stamp);
    KnownElsewhere elsewhere = new KnownElsewhere(given, stored, reading);
    accounts.forEach(account -> planAccount(account, homes, elsewhere));
    PersonaHomes homesOfPersonas =
        new PersonaHomes(accounts, drafts, given, homes, stored, plan, journal, stamp);
    personas.forEach(persona -> planPersona(persona, homesOfPersonas, elsewhere));
    progress.at(ImportPhase.PLAN, total - emails.size(), total);
    EmailLinker linker = new EmailLinker(accounts, personas, drafts, given, stored);
    emails.forEach(email -> planEmail(email, homes, linker, elsewhere));
    progress.at(ImportPhase.PLAN, total, total);
    return plan;
  }

  private void planCompany(Candidate company, CompanyTwins twins) {
    if (isMerged(company) || twins.merges(company)) {
      return;
    }
    company.becomes(stamp.nextId());
    stored.add(company);
    plan.create(
        new Company(
            new CompanyId(company.id()),
            stamp.firstVersion(),
            company.createdAt(stamp.now()),
            stamp.now(),
            company.source(stamp.importId()),
            twins.completed(company)));
    settle(company);
  }

  private void planAccount(Candidate account, Companies homes, KnownElsewhere elsewhere) {
    elsewhere.tellApart(account);
    if (isMerged(account)) {
      return;
    }
    Optional<CompanyId> company = homes.homeOf(account);
    if (company.isEmpty()) {
      keepWithoutParent(account, "company");
      return;
    }
    account.becomes(stamp.nextId());
    stored.addAccount(account, company.get());
    Content.OfAccount content = (Content.OfAccount) account.content();
    plan.create(
        new TargetAccount(
            new TargetAccountId(account.id()),
            stamp.firstVersion(),
            account.createdAt(stamp.now()),
            stamp.now(),
            account.source(stamp.importId()),
            content.profile().companyId(company.get()).build()));
    settle(account);
  }

  private void planPersona(Candidate persona, PersonaHomes accounts, KnownElsewhere elsewhere) {
    accounts.find(persona);
    if (given.isAccount(persona.parent())) {
      elsewhere.tellApart(persona);
    }
    if (isMerged(persona)) {
      return;
    }
    Candidate account = accounts.existing(persona);
    Optional<CompanyId> company = stored.companyOf(account);
    if (company.isEmpty()) {
      keepWithoutParent(persona, "account");
      return;
    }
    persona.becomes(stamp.nextId());
    stored.add(persona);
    Content.OfPersona content = (Content.OfPersona) persona.content();
    plan.create(
        new TargetPersona(
            new TargetPersonaId(persona.id()),
            company.get(),
            stamp.firstVersion(),
            persona.createdAt(stamp.now()),
            stamp.now(),
            persona.source(stamp.importId()),
            content.profile().targetAccountId(new TargetAccountId(account.id())).build()));
    settle(persona);
  }

  private void planEmail(
      Candidate email, Companies homes, EmailLinker linker, KnownElsewhere elsewhere) {
    elsewhere.tellApart(email);
    if (isMerged(email)) {
      return;
    }
    Content.OfEmail content = (Content.OfEmail) email.content();
    EmailLinks links = content.links();
    Optional<Candidate> account = linker.account(email, links);
    Optional<Candidate> persona = linker.persona(email, links, account);
    if (account.filter(given::isAccount).isPresent()) {
      given.note(email.claim());
    }
    Optional<CompanyId> company =
        account
            .flatMap(stored::companyOf)
            .or(() -> homes.named(links.company()))
            .or(() -> currentCompany(email, links, homes));
    if (company.isEmpty()) {
      keepWithoutParent(email, "company");
      return;
    }
    email.becomes(stamp.nextId());
    stored.add(email);
    account.ifPresent(a -> content.profile().targetAccountId(new TargetAccountId(a.id())));
    persona.ifPresent(p -> content.profile().targetPersonaId(new TargetPersonaId(p.id())));
    plan.create(
        new Campaign(
            new CampaignId(email.id()),
            company.get(),
            stamp.firstVersion(),
            email.createdAt(stamp.now()),
            stamp.now(),
            email.source(stamp.importId()),
            content.profile().build()));
    settle(email);
  }

  private static Optional<CompanyId> currentCompany(
      Candidate email, EmailLinks links, Companies homes) {
    if (links.company().name() != null) {
      email
          .claim()
          .note(
              "other_company",
              email.claim().root(),
              "The company that the e-mail names is not in the dump; it is with that of the others.");
    }
    return homes.homeOf(email);
  }

  /** Whether the record was created before; then nothing of it is stored again. */
  private boolean isMerged(Candidate candidate) {
    Optional<UUID> known = stored.find(candidate);
    if (stored.wasDeleted(candidate)) {
      decideOfDeleted(candidate, known.isPresent());
    }
    known.ifPresent(
        id -> {
          candidate.becomes(id);
          plan.merge(candidate.kind());
          candidate.ledger().mark(KeyVerdict.IMPORTED);
          settleMerged(candidate, id);
          if (stored.isCreatedNow(id)) {
            journal.decide(
                candidate.ledger(),
                candidate.claim().root(),
                "duplicate",
                "The same record is in the dump twice; it is stored once.");
          }
        });
    return known.isPresent();
  }

  private void settleMerged(Candidate candidate, UUID id) {
    Optional<Source> source =
        candidate.draft() != null && candidate.draft().isMirrored()
            ? stored.source(candidate.kind(), id, stamp.importId())
            : Optional.empty();
    if (source.isPresent()) {
      DraftTwins.settle(candidate, id, source.get(), journal);
    } else {
      candidate.claim().settleAll(candidate.ledger(), Fate.MERGED);
    }
  }

  private void decideOfDeleted(Candidate candidate, boolean staysSo) {
    journal.decide(
        candidate.ledger(),
        candidate.claim().root(),
        staysSo ? "stays_deleted" : "restored",
        staysSo
            ? "The record was deleted since an earlier import, and stays so; restoreDeleted would"
                + " create it again."
            : "The record was deleted since an earlier import, and is created again.");
  }

  private void settle(Candidate candidate) {
    KeyLedger ledger = candidate.ledger();
    ledger.mark(KeyVerdict.IMPORTED);
    candidate
        .claim()
        .settle(ledger, rest -> journal.keepRest(candidate.kind(), candidate.id(), ledger, rest));
    for (Note note : candidate.claim().notes()) {
      journal.decide(ledger, note.at(), note.code(), note.detail());
    }
  }

  private void keepWithoutParent(Candidate candidate, String parent) {
    KeyLedger ledger = candidate.ledger();
    candidate.claim().release(rest -> journal.keep(ledger, rest));
    journal.decide(
        ledger,
        candidate.claim().root(),
        "parent_deleted",
        "The record is kept as a leftover, because the " + parent + " it belongs to is gone.");
  }
}
