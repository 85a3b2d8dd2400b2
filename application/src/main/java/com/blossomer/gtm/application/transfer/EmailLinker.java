package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the account and the persona of an e-mail: by id, then by the id in its snapshot, then by
 * the name there when only one has it.
 */
final class EmailLinker {
  private final List<Candidate> accounts;
  private final List<Candidate> personas;
  private final Stored stored;

  EmailLinker(List<Candidate> accounts, List<Candidate> personas, Stored stored) {
    this.accounts = accounts;
    this.personas = personas;
    this.stored = stored;
  }

  Optional<Candidate> account(Candidate email, EmailLinks links) {
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
        account -> ((Content.OfAccount) account.content()).name(),
        account -> stored.companyOf(account).isPresent());
  }

  /** The persona, which has to be one of that account. */
  Optional<Candidate> persona(Candidate email, EmailLinks links, Optional<Candidate> account) {
    List<Candidate> within =
        account.stream()
            .flatMap(a -> personas.stream().filter(p -> a.id().equals(p.parent().id())))
            .toList();
    return link(
        email,
        "persona",
        links.persona(),
        within,
        persona -> ((Content.OfPersona) persona.content()).name(),
        stored::hasPersona);
  }

  /** The account of the persona with the given id, where nothing in the e-mail says another. */
  private Optional<Candidate> accountOfPersona(EmailLinks links) {
    EmailLinks.Hint hint = links.account();
    boolean isKnown =
        accounts.stream().anyMatch(a -> Objects.equals(a.originalId(), hint.configuredId()));
    if (isKnown || hint.configuredId() == null || hint.hasSnapshot()) {
      return Optional.empty();
    }
    return only(
            personas,
            Candidate::originalId,
            links.persona().configuredId(),
            persona -> stored.hasPersona(persona) && stored.companyOf(persona.parent()).isPresent())
        .map(Candidate::parent);
  }

  private Optional<Candidate> link(
      Candidate email,
      String what,
      EmailLinks.Hint hint,
      List<Candidate> pool,
      Function<Candidate, String> name,
      Predicate<Candidate> isThere) {
    Optional<Candidate> byId = only(pool, Candidate::originalId, hint.configuredId(), isThere);
    Optional<Candidate> byOldId =
        byId.isPresent()
            ? Optional.empty()
            : only(pool, Candidate::originalId, hint.rememberedId(), isThere);
    Optional<Candidate> found =
        byId.or(() -> byOldId).or(() -> only(pool, name, hint.name(), isThere));
    settleIds(email.claim(), hint, byId.isPresent(), byOldId.isPresent());
    if (byId.isEmpty()) {
      explain(email.claim(), what, hint, found);
    }
    return found;
  }

  /** The record that this word means; empty when it means none, or several. */
  static Optional<Candidate> only(
      List<Candidate> pool,
      Function<Candidate, String> word,
      String wanted,
      Predicate<Candidate> isThere) {
    if (wanted == null) {
      return Optional.empty();
    }
    List<Candidate> matching =
        pool.stream().filter(c -> wanted.equals(word.apply(c))).filter(isThere).toList();
    boolean same = matching.stream().map(Candidate::id).distinct().count() == 1;
    return same ? Optional.of(matching.get(0)) : Optional.empty();
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
