package com.blossomer.gtm.application.transfer;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finds the account and the persona of an e-mail: by id, then by the id in its snapshot, then by
 * the name there when only one has it.
 */
final class EmailLinker {
  private final CandidateIndex accounts;
  private final CandidateIndex personas;
  private final Map<UUID, CandidateIndex> personasByAccount = new HashMap<>();
  private final DraftLinks drafts;
  private final GivenParent given;
  private final Stored stored;
  private final Map<Candidate, Optional<Candidate>> personasOfDrafts = new IdentityHashMap<>();

  EmailLinker(
      List<Candidate> accounts,
      List<Candidate> personas,
      DraftLinks drafts,
      GivenParent given,
      Stored stored) {
    this.accounts = CandidateIndex.ofAccounts(accounts);
    this.personas = CandidateIndex.ofPersonas(personas);
    personas.stream()
        .filter(persona -> persona.parent().id() != null)
        .collect(groupingBy(persona -> persona.parent().id()))
        .forEach((id, within) -> personasByAccount.put(id, CandidateIndex.ofPersonas(within)));
    this.drafts = drafts;
    this.given = given;
    this.stored = stored;
  }

  Optional<Candidate> account(Candidate email, EmailLinks links) {
    Optional<Candidate> ofDraft =
        personaOfDraft(email)
            .map(Candidate::parent)
            .filter(account -> stored.companyOf(account).isPresent());
    if (ofDraft.isPresent()) {
      return ofDraft;
    }
    Optional<Candidate> ofPersona = accountOfPersona(links);
    if (ofPersona.isPresent()) {
      settleIds(email.claim(), links.account(), false, false);
      email
          .claim()
          .note(
              "link_by_persona",
              place(email.claim(), links.account()),
              "The e-mail's account was found by the persona that it was written for.");
      return ofPersona;
    }
    return link(
        email,
        "account",
        links.account(),
        accounts,
        account -> stored.companyOf(account).isPresent(),
        Optional.ofNullable(given.account()));
  }

  /** The persona, which has to be one of that account. */
  Optional<Candidate> persona(Candidate email, EmailLinks links, Optional<Candidate> account) {
    Optional<Candidate> ofDraft =
        personaOfDraft(email)
            .filter(persona -> account.filter(a -> a == persona.parent()).isPresent())
            .filter(stored::hasPersona);
    if (ofDraft.isPresent()) {
      return ofDraft;
    }
    CandidateIndex within =
        account.map(Candidate::id).map(personasByAccount::get).orElse(CandidateIndex.EMPTY);
    Optional<Candidate> otherwise = account.filter(given::isAccount).map(a -> given.persona());
    return link(email, "persona", links.persona(), within, stored::hasPersona, otherwise);
  }

  private Optional<Candidate> personaOfDraft(Candidate email) {
    return personasOfDrafts.computeIfAbsent(email, drafts::personaOf);
  }

  /** The account of the persona with the given id, where nothing in the e-mail says another. */
  private Optional<Candidate> accountOfPersona(EmailLinks links) {
    EmailLinks.Hint hint = links.account();
    if (hint.configuredId() == null || accounts.hasId(hint.configuredId()) || hint.hasSnapshot()) {
      return Optional.empty();
    }
    return personas
        .withId(
            links.persona().configuredId(),
            persona -> stored.hasPersona(persona) && stored.companyOf(persona.parent()).isPresent())
        .map(Candidate::parent);
  }

  private Optional<Candidate> link(
      Candidate email,
      String what,
      EmailLinks.Hint hint,
      CandidateIndex pool,
      Predicate<Candidate> isThere,
      Optional<Candidate> otherwise) {
    Optional<Candidate> byId = pool.withId(hint.configuredId(), isThere);
    Optional<Candidate> byOldId =
        byId.isPresent() ? Optional.empty() : pool.withId(hint.rememberedId(), isThere);
    Optional<Candidate> found = byId.or(() -> byOldId).or(() -> pool.named(hint.name(), isThere));
    settleIds(email.claim(), hint, byId.isPresent(), byOldId.isPresent());
    if (byId.isEmpty() && (found.isPresent() || otherwise.isEmpty())) {
      explain(email.claim(), what, hint, found);
    }
    return found.or(() -> otherwise);
  }

  /** Settles the ids: what became a link or an empty one is stored, what repeats it is merged. */
  private static void settleIds(Claim claim, EmailLinks.Hint hint, boolean byId, boolean byOldId) {
    if (byId || hint.configured() instanceof JsonNull) {
      claim.take(hint.configured());
    }
    if (byOldId || hint.remembered() instanceof JsonNull) {
      claim.take(hint.remembered());
    } else if (hint.rememberedId() != null && hint.rememberedId().equals(hint.configuredId())) {
      claim.merge(hint.remembered());
    }
  }

  private static void explain(
      Claim claim, String what, EmailLinks.Hint hint, Optional<Candidate> found) {
    JsonValue place = place(claim, hint);
    if (found.isPresent()) {
      claim.note(
          "link_by_snapshot",
          place,
          "The e-mail's " + what + " was found by what its snapshot says.");
    } else if (hint.configuredId() != null || hint.rememberedId() != null || hint.name() != null) {
      claim.note(
          "dangling_link",
          place,
          "The e-mail's " + what + " is not in the dump, or not only once; the link is empty.");
    }
  }

  private static JsonValue place(Claim claim, EmailLinks.Hint hint) {
    JsonValue at = hint.configured() == null ? hint.remembered() : hint.configured();
    return at == null ? claim.root() : at;
  }
}
