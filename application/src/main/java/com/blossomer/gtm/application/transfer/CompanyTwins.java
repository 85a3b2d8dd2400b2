package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one company of the objects of a dump that tell of the same one: the newest of them wins.
 */
final class CompanyTwins {
  private static final String NEWEST_KEY = "company_overview";

  /**
   * By shape. The old app drafted companies after it had stopped to keep them under other keys, and
   * wrote the newest key last.
   */
  private static final Comparator<Candidate> NEWEST_FIRST =
      Comparator.comparing((Candidate company) -> OverviewReader.age(company.claim().root()))
          .thenComparing(company -> company.draft() == null)
          .thenComparing(
              company -> company.draft() == null ? null : company.createdAt(Instant.EPOCH),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(company -> !company.ledger().key().equals(NEWEST_KEY));

  private record Identity(String name, String address) {
    static Identity of(Candidate company) {
      CompanyProfile profile = profileOf(company);
      return new Identity(profile.name(), Companies.address(profile.url()));
    }
  }

  private final List<Candidate> newestFirst;
  private final Map<Identity, List<Candidate>> same = new HashMap<>();
  private final Stored stored;
  private final ImportPlan plan;
  private final Journal journal;

  CompanyTwins(List<Candidate> companies, Stored stored, ImportPlan plan, Journal journal) {
    newestFirst = companies.stream().sorted(NEWEST_FIRST).toList();
    for (Candidate company : newestFirst) {
      same.computeIfAbsent(Identity.of(company), i -> new ArrayList<>()).add(company);
    }
    this.stored = stored;
    this.plan = plan;
    this.journal = journal;
  }

  List<Candidate> newestFirst() {
    return newestFirst;
  }

  /** A company's content, with the insights that only older objects have that tell of it. */
  CompanyProfile completed(Candidate company) {
    CompanyProfile profile = profileOf(company);
    List<CompanyInsight> insights = new ArrayList<>(profile.insights());
    Set<CompanyInsight> others = new LinkedHashSet<>();
    for (Candidate older : twins(company)) {
      if (older != company && stored.find(older).isEmpty()) {
        others.addAll(profileOf(older).insights());
      }
    }
    insights.forEach(others::remove);
    others.stream().limit(Violations.MAX_ITEMS - insights.size()).forEach(insights::add);
    return profile.toBuilder().insights(insights).build();
  }

  /** Merges the company into a newer one; false when there is none. */
  boolean merges(Candidate company) {
    Candidate winner = twins(company).get(0);
    if (winner == company) {
      return false;
    }
    company.becomes(winner.id());
    plan.merge(EntityKind.COMPANY);
    company.ledger().mark(KeyVerdict.IMPORTED);
    new TwinLeaves(company, winner, journal).settle();
    if (stored.isCreatedNow(winner.id())) {
      journal.decide(
          company.ledger(),
          company.claim().root(),
          "same_company",
          "The company is the same as that of "
              + winner.ledger().key()
              + ", which is newer; what differs here is a leftover of it.");
    }
    return true;
  }

  private List<Candidate> twins(Candidate company) {
    boolean isSomewhere = !profileOf(company).url().equals(OverviewReader.UNKNOWN_URL);
    return isSomewhere ? same.get(Identity.of(company)) : List.of(company);
  }

  private static CompanyProfile profileOf(Candidate company) {
    return ((Content.OfCompany) company.content()).profile();
  }
}
