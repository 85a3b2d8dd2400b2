package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the company that an account or an e-mail of the dump belongs to. */
final class Companies {
  private static final String CURRENT_KEY = "dashboard_overview";

  private final List<Candidate> candidates;
  private final DraftLinks drafts;
  private final GivenParent given;
  private final Stored stored;
  private final ImportPlan plan;
  private final Journal journal;
  private final Stamp stamp;
  private CompanyId placeholder;

  Companies(
      List<Candidate> candidates,
      DraftLinks drafts,
      GivenParent given,
      Stored stored,
      ImportPlan plan,
      Journal journal,
      Stamp stamp) {
    this.candidates = candidates;
    this.drafts = drafts;
    this.given = given;
    this.stored = stored;
    this.plan = plan;
    this.journal = journal;
    this.stamp = stamp;
  }

  /**
   * The company that an account or an e-mail belongs to which names none; empty when it is gone.
   */
  Optional<CompanyId> homeOf(Candidate child) {
    if (child.draft() == null) {
      return current(child);
    }
    Optional<Candidate> named = drafts.companyOf(child);
    Optional<Candidate> company = named.isPresent() ? named : drafts.newestCompany();
    if (named.isEmpty() && company.isPresent() && candidates.size() > 1) {
      child
          .claim()
          .note(
              "assumed_company",
              child.claim().root(),
              "The draft names no company of the dump; it is with that of the newest draft.");
    }
    return company.isPresent() ? stored.company(company.get()) : current(child);
  }

  /** The company that the browser showed last; empty when its owner deleted it since. */
  Optional<CompanyId> current(Candidate child) {
    if (candidates.isEmpty()) {
      return Optional.of(given.isThere() ? givenFor(child) : placeholderFor(child));
    }
    Candidate current =
        candidates.stream()
            .filter(company -> company.ledger().key().equals(CURRENT_KEY))
            .findFirst()
            .or(() -> candidates.stream().filter(company -> company.draft() == null).findFirst())
            .or(drafts::newestCompany)
            .orElse(candidates.get(0));
    return stored.company(current);
  }

  /** The company of the dump that had this name and address when an e-mail was written. */
  Optional<CompanyId> named(CompanySnapshot snapshot) {
    return candidates.stream()
        .filter(company -> isNamed(((Content.OfCompany) company.content()).profile(), snapshot))
        .findFirst()
        .flatMap(stored::company);
  }

  private static boolean isNamed(CompanyProfile company, CompanySnapshot snapshot) {
    return company.name().equals(snapshot.name())
        && (snapshot.url() == null || areSameAddress(company.url(), snapshot.url()));
  }

  static boolean areSameAddress(String one, String other) {
    return address(one).equals(address(other));
  }

  /** The address without what a user may type or not: scheme, www., case and final slash. */
  static String address(String url) {
    return url.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/$", "");
  }

  private CompanyId givenFor(Candidate child) {
    given.note(child.claim());
    return given.company();
  }

  private CompanyId placeholderFor(Candidate child) {
    if (placeholder == null) {
      placeholder = new CompanyId(stamp.nextId());
      journal.decide(
          child.ledger(),
          child.claim().root(),
          "placeholder_company",
          "The dump has no company that could be read; a placeholder was created for what belongs"
              + " to it.");
      String identity = "placeholder of " + stamp.importId();
      plan.create(
          new Company(
              placeholder,
              stamp.firstVersion(),
              stamp.now(),
              stamp.now(),
              new Source(
                  stamp.importId(),
                  child.ledger().key(),
                  "",
                  null,
                  null,
                  Sha256.of(identity.getBytes(StandardCharsets.UTF_8))),
              CompanyProfile.builder()
                  .name("Imported accounts")
                  .url(OverviewReader.UNKNOWN_URL)
                  .build()));
    }
    return placeholder;
  }
}
