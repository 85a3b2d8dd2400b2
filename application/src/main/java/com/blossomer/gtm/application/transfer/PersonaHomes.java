package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the account of a persona that stands by itself, or creates one in its place. */
final class PersonaHomes {
  private static final String NAME = "Imported personas";

  private final CandidateIndex accounts;
  private final DraftLinks drafts;
  private final GivenParent given;
  private final Companies companies;
  private final Stored stored;
  private final ImportPlan plan;
  private final Journal journal;
  private final Stamp stamp;
  private final Map<String, Candidate> missing = new HashMap<>();

  PersonaHomes(
      List<Candidate> accounts,
      DraftLinks drafts,
      GivenParent given,
      Companies companies,
      Stored stored,
      ImportPlan plan,
      Journal journal,
      Stamp stamp) {
    this.accounts = CandidateIndex.ofAccounts(accounts);
    this.drafts = drafts;
    this.given = given;
    this.companies = companies;
    this.stored = stored;
    this.plan = plan;
    this.journal = journal;
    this.stamp = stamp;
  }

  /** Makes the persona part of its account, by its id there, else by a name that only one has. */
  void find(Candidate persona) {
    AccountHint hint = hint(persona);
    if (persona.parent() == null) {
      persona.belongsTo(
          drafts
              .accountOf(persona)
              .or(() -> found(hint))
              .orElseGet(() -> given.account() == null ? missing(hint) : given.account()));
    }
    if (persona.parent().content() instanceof Content.OfAccount account) {
      mergeIfEqual(persona, hint.id(), hint.accountId(), persona.parent().originalId());
      mergeIfEqual(persona, hint.name(), hint.accountName(), account.name());
    } else if (given.isAccount(persona.parent())) {
      given.note(persona.claim());
      mergeIfEqual(persona, hint.name(), hint.accountName(), given.accountName());
    }
  }

  private static AccountHint hint(Candidate persona) {
    return ((Content.OfPersona) persona.content()).account();
  }

  private Optional<Candidate> found(AccountHint hint) {
    Predicate<Candidate> isThere = account -> stored.companyOf(account).isPresent();
    return accounts
        .withId(hint.accountId(), isThere)
        .or(() -> accounts.named(hint.accountName(), isThere));
  }

  private Candidate missing(AccountHint hint) {
    String place = given.isThere() ? ", in " + given.company() : "";
    String identity =
        "account of personas: " + hint.accountId() + ", " + hint.accountName() + place;
    return missing.computeIfAbsent(
        Sha256.of(Storable.replaced(identity).getBytes(StandardCharsets.UTF_8)),
        hash -> {
          Candidate account = Candidate.outside(EntityKind.TARGET_ACCOUNT, hash);
          stored.find(account).ifPresent(account::becomes);
          return account;
        });
  }

  private static void mergeIfEqual(Candidate persona, JsonValue leaf, String said, String known) {
    if (said != null && said.equals(known) && !persona.claim().has(leaf)) {
      persona.claim().merge(leaf);
    }
  }

  /** The persona's account, which is created now where there is none. */
  Candidate existing(Candidate persona) {
    Candidate account = persona.parent();
    AccountHint hint = hint(persona);
    if (account.content() == null && account.id() == null) {
      companies.homeOf(persona).ifPresent(company -> create(account, company, persona, hint));
    } else if (account.content() == null && !given.isAccount(account)) {
      mergeIfEqual(persona, hint.id(), hint.accountId(), hint.accountId());
      mergeIfEqual(persona, hint.name(), hint.accountName(), hint.accountName());
    }
    return account;
  }

  private void create(Candidate account, CompanyId company, Candidate persona, AccountHint hint) {
    Fitting fitting = new Fitting(persona.claim());
    String name = hint.name() == null ? NAME : fitting.text(hint.name(), Violations.MAX_NAME);
    String originalId = null;
    if (hint.id() instanceof JsonText text) {
      originalId = fitting.text(text);
    } else if (hint.id() != null) {
      originalId = hint.accountId();
      persona.claim().take(hint.id());
    }
    account.becomes(stamp.nextId());
    stored.addAccount(account, company);
    journal.decide(
        persona.ledger(),
        persona.claim().root(),
        "placeholder_account",
        "The persona's account is not in the dump; one was created in its place.");
    plan.create(
        new TargetAccount(
            new TargetAccountId(account.id()),
            stamp.firstVersion(),
            stamp.now(),
            stamp.now(),
            new Source(
                stamp.importId(), persona.ledger().key(), "", originalId, null, account.hash()),
            TargetAccountProfile.builder().companyId(company).name(name).build()));
  }
}
