package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the records that drafts belong to: by the ids that they name, and where no record has such
 * an id, by the time within it.
 */
final class DraftLinks {
  private final Candidate newestCompany;
  private final DraftIndex companyIndex;
  private final DraftIndex accountIndex;
  private final DraftIndex personaIndex;

  DraftLinks(List<Candidate> companies, List<Candidate> accounts, List<Candidate> personas) {
    newestCompany =
        companies.stream()
            .filter(company -> company.draft() != null)
            .max(Comparator.comparing(company -> company.createdAt(Instant.EPOCH)))
            .orElse(null);
    companyIndex = new DraftIndex(companies);
    accountIndex = new DraftIndex(accounts);
    personaIndex = new DraftIndex(personas);
  }

  /** The company that an account names; other drafts name none. */
  Optional<Candidate> companyOf(Candidate child) {
    return child.kind() == EntityKind.TARGET_ACCOUNT
        ? parent(child, companyIndex, "parentId", "companyId")
        : Optional.empty();
  }

  Optional<Candidate> accountOf(Candidate persona) {
    return parent(persona, accountIndex, "parentId", "accountId", "targetAccountId");
  }

  /** The persona that an e-mail was written for. */
  Optional<Candidate> personaOf(Candidate email) {
    Optional<Candidate> persona =
        parent(email, personaIndex, "parentId", "personaId", "targetPersonaId");
    persona.ifPresent(
        found -> DraftIds.settle(email, found.parent(), "accountId", "targetAccountId"));
    return persona;
  }

  /** The draft of a company that the old app worked with last. */
  Optional<Candidate> newestCompany() {
    return Optional.ofNullable(newestCompany);
  }

  private static Optional<Candidate> parent(Candidate child, DraftIndex index, String... members) {
    if (child.draft() == null) {
      return Optional.empty();
    }
    List<String> ids = DraftIds.of(child, members);
    Optional<Candidate> byId = ids.stream().flatMap(id -> index.called(id).stream()).findFirst();
    byId.ifPresent(found -> DraftIds.settle(child, found, members));
    if (byId.isPresent() || ids.isEmpty()) {
      return byId;
    }
    Optional<Candidate> byTime =
        ids.stream().flatMap(id -> index.ofTheTimeIn(id).stream()).findFirst();
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
}
