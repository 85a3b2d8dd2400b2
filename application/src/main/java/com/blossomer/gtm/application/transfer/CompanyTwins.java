package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one company of two objects of a dump that tell of the same one: the newer object wins. */
final class CompanyTwins {
  private static final String NEWEST_KEY = "company_overview";

  /** The old app drafted companies after it had stopped to keep them under other keys. */
  private static final Comparator<Candidate> NEWEST_FIRST =
      Comparator.comparing((Candidate company) -> company.draft() == null)
          .thenComparing(
              company -> company.draft() == null ? null : company.createdAt(Instant.EPOCH),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(company -> !company.ledger().key().equals(NEWEST_KEY));

  /** What drafts call the name and the address. */
  private static final Map<String, String> ALIASES =
      Map.of("name", "companyName", "url", "companyUrl");

  private final List<Candidate> newestFirst;
  private final Stored stored;
  private final ImportPlan plan;
  private final Journal journal;

  CompanyTwins(List<Candidate> companies, Stored stored, ImportPlan plan, Journal journal) {
    newestFirst = companies.stream().sorted(NEWEST_FIRST).toList();
    this.stored = stored;
    this.plan = plan;
    this.journal = journal;
  }

  List<Candidate> newestFirst() {
    return newestFirst;
  }

  /** Merges the company into a newer one under another key; false when there is none. */
  boolean merges(Candidate company) {
    Optional<Candidate> newer =
        newestFirst.stream()
            .takeWhile(other -> other != company)
            .filter(other -> !other.ledger().key().equals(company.ledger().key()))
            .filter(other -> Companies.areSame(profile(other), profile(company)))
            .findFirst();
    newer.ifPresent(winner -> merge(company, winner));
    return newer.isPresent();
  }

  private void merge(Candidate company, Candidate winner) {
    company.becomes(winner.id());
    plan.merge(EntityKind.COMPANY);
    company.ledger().mark(KeyVerdict.IMPORTED);
    merge(company, company.claim().whole(), winner.claim().root(), winner.claim().root());
    if (stored.isCreatedNow(winner.id())) {
      journal.decide(
          company.ledger(),
          company.claim().root(),
          "same_company",
          "The company is the same as that of "
              + winner.ledger().key()
              + ", which is newer; what differs here is a leftover of it.");
    }
  }

  private void merge(Candidate company, JsonValue value, JsonValue winning, JsonObject winner) {
    if (company.draft() != null && company.draft().layers().isLayer(value)) {
      for (JsonObject.Member member : ((JsonObject) value).members()) {
        String name = CamelCase.of(member.name());
        merge(company, member.value(), winner.get(ALIASES.getOrDefault(name, name)), winner);
      }
    } else if (isEqual(value, winning)) {
      company.ledger().settle(value, Fate.MERGED);
    } else if (value instanceof JsonObject object
        && winning instanceof JsonObject same
        && !object.members().isEmpty()) {
      for (JsonObject.Member member : object.members()) {
        merge(company, member.value(), same.get(CamelCase.of(member.name())), winner);
      }
    } else {
      journal.keepOther(EntityKind.COMPANY, company.id(), company.ledger(), value);
    }
  }

  /** Whether two values mean the same; false for those of which a part could not be read. */
  private static boolean isEqual(JsonValue one, JsonValue other) {
    if (other == null || one.flaw() != null || one.getClass() != other.getClass()) {
      return false;
    }
    if (one instanceof JsonText text) {
      return text.value().equals(((JsonText) other).value());
    }
    List<JsonValue> ours = one.children();
    List<JsonValue> theirs = other.children();
    if (one instanceof JsonObject || ours.size() != theirs.size()) {
      return ours.isEmpty() && theirs.isEmpty();
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!isEqual(ours.get(i), theirs.get(i))) {
        return false;
      }
    }
    return !ours.isEmpty() || one instanceof JsonList || one.source().equals(other.source());
  }

  private static CompanyProfile profile(Candidate company) {
    return ((Content.OfCompany) company.content()).profile();
  }
}
