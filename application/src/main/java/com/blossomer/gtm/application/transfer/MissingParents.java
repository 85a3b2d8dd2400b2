package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;

/** Stands in for parents that an export should have and has not: one of a kind is enough. */
final class MissingParents {
  private final ImportPlan plan;
  private final Journal journal;
  private final Stamp stamp;
  private Company company;
  private TargetAccount account;

  MissingParents(ImportPlan plan, Journal journal, Stamp stamp) {
    this.plan = plan;
    this.journal = journal;
    this.stamp = stamp;
  }

  CompanyId company(Restored<?> child) {
    if (company == null) {
      decide(child, "company");
      company =
          new Company(
              new CompanyId(stamp.nextId()),
              stamp.firstVersion(),
              stamp.now(),
              stamp.now(),
              source(child, "company"),
              CompanyProfile.builder()
                  .name("Imported accounts")
                  .url(OverviewReader.UNKNOWN_URL)
                  .build());
      plan.create(company);
    }
    return company.id();
  }

  TargetAccount account(Restored<?> child) {
    if (account == null) {
      CompanyId home = company(child);
      decide(child, "account");
      account =
          new TargetAccount(
              new TargetAccountId(stamp.nextId()),
              stamp.firstVersion(),
              stamp.now(),
              stamp.now(),
              source(child, "account"),
              TargetAccountProfile.builder().companyId(home).name("Imported personas").build());
      plan.create(account);
    }
    return account;
  }

  private void decide(Restored<?> child, String parent) {
    journal.decide(
        child.ledger(),
        child.claim().root(),
        "placeholder_" + parent,
        "The "
            + parent
            + " that the record belongs to is not in the export; a placeholder was created for all"
            + " of these.");
  }

  private Source source(Restored<?> child, String parent) {
    String identity = "placeholder " + parent + " of " + stamp.importId();
    return new Source(
        stamp.importId(),
        child.ledger().key(),
        "",
        null,
        null,
        Sha256.of(identity.getBytes(UTF_8)));
  }
}
