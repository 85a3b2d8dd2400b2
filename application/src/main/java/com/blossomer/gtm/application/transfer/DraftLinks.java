package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the records that drafts belong to: by the ids that they name, and where no record has such
 * an id, by the time within it.
 */
final class DraftLinks {
  private static final Pattern MILLISECONDS = Pattern.compile("(?<![0-9])[0-9]{13}(?![0-9])");
  private static final long TOLERANCE = 10;

  private final List<Candidate> companies;
  private final List<Candidate> accounts;
  private final List<Candidate> personas;

  DraftLinks(List<Candidate> companies, List<Candidate> accounts, List<Candidate> personas) {
    this.companies = companies;
    this.accounts = accounts;
    this.personas = personas;
  }

  /** The company that an account names; other drafts name none. */
  Optional<Candidate> companyOf(Candidate child) {
    return child.kind() == EntityKind.TARGET_ACCOUNT
        ? parent(child, companies, "parentId", "companyId")
        : Optional.empty();
  }

  Optional<Candidate> accountOf(Candidate persona) {
    return parent(persona, accounts, "parentId", "accountId", "targetAccountId");
  }

  /** The persona that an e-mail was written for, which is one with an account. */
  Optional<Candidate> personaOf(Candidate email) {
    List<Candidate> placed = personas.stream().filter(p -> p.parent() != null).toList();
    Optional<Candidate> persona = parent(email, placed, "parentId", "personaId", "targetPersonaId");
    persona.ifPresent(
        found -> DraftIds.settle(email, found.parent(), "accountId", "targetAccountId"));
    return persona;
  }

  /** The draft of a company that the old app worked with last. */
  Optional<Candidate> newestCompany() {
    return companies.stream()
        .filter(company -> company.draft() != null)
        .max(Comparator.comparing(company -> company.createdAt(Instant.EPOCH)));
  }

  private static Optional<Candidate> parent(
      Candidate child, List<Candidate> pool, String... members) {
    if (child.draft() == null) {
      return Optional.empty();
    }
    List<String> ids = DraftIds.of(child, members);
    Optional<Candidate> byId = first(ids, id -> only(pool, c -> c.isCalled(id)));
    byId.ifPresent(found -> DraftIds.settle(child, found, members));
    if (byId.isPresent() || ids.isEmpty()) {
      return byId;
    }
    Optional<Candidate> byTime = first(ids, id -> only(pool, c -> isOfSameTime(c, id)));
    child
        .claim()
        .note(
            byTime.isPresent() ? "link_by_time" : "dangling_link",
            DraftIds.place(child, members),
            byTime.isPresent()
                ? "Nothing in the dump has the id that the draft belongs to; it is with what was"
                    + " created within 10 milliseconds of that id."
                : "What the draft belongs to is not in the dump, or not only once.");
    return byTime;
  }

  private static Optional<Candidate> first(
      List<String> ids, Function<String, Optional<Candidate>> finder) {
    return ids.stream().flatMap(id -> finder.apply(id).stream()).findFirst();
  }

  /** The record that matches; empty when none does, or several that are not one in the store. */
  private static Optional<Candidate> only(List<Candidate> pool, Predicate<Candidate> matches) {
    List<Candidate> matching = pool.stream().filter(c -> c.id() != null).filter(matches).toList();
    boolean same = matching.stream().map(Candidate::id).distinct().count() == 1;
    return same ? Optional.of(matching.get(0)) : Optional.empty();
  }

  private static boolean isOfSameTime(Candidate candidate, String id) {
    if (candidate.draft() == null) {
      return false;
    }
    Long wanted = milliseconds(id);
    return wanted != null
        && candidate.draft().ids().stream()
            .map(DraftLinks::milliseconds)
            .anyMatch(ms -> ms != null && Math.abs(ms - wanted) <= TOLERANCE);
  }

  private static Long milliseconds(String id) {
    Matcher matcher = MILLISECONDS.matcher(id);
    return matcher.find() ? Long.valueOf(matcher.group()) : null;
  }
}
