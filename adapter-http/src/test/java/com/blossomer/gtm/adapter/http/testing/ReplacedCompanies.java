package com.blossomer.gtm.adapter.http.testing;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.Optional;
import java.util.function.Function;

/** Companies that first do something else, such as fail or wait. */
public record ReplacedCompanies(CompanyUseCases real, Runnable first) implements CompanyUseCases {

  /** The use cases with the companies replaced. */
  public static UseCases in(UseCases all, Runnable first) {
    return in(all, new ReplacedCompanies(all.companies(), first));
  }

  /** The use cases with others for the companies. */
  public static UseCases in(UseCases all, CompanyUseCases companies) {
    return new UseCases(
        companies,
        all.targetAccounts(),
        all.targetPersonas(),
        all.campaigns(),
        all.trees(),
        all.related(),
        all.users(),
        all.apiKeys(),
        all.signIns(),
        all.imports(),
        all.exports(),
        all.atomic(),
        all.search(),
        all.stats(),
        all.rateLimits(),
        all.audit(),
        all.migrations());
  }

  @Override
  public Company create(Caller caller, Optional<CompanyId> id, CompanyProfile profile) {
    first.run();
    return real.create(caller, id, profile);
  }

  @Override
  public Company get(Caller caller, CompanyId id) {
    first.run();
    return real.get(caller, id);
  }

  @Override
  public Page<Company> list(Caller caller, Query query, PageRequest page) {
    first.run();
    return real.list(caller, query, page);
  }

  @Override
  public RecordTree<Company> tree(Caller caller, CompanyId id) {
    first.run();
    return real.tree(caller, id);
  }

  @Override
  public Company change(
      Caller caller,
      CompanyId id,
      ExpectedVersion expected,
      Function<Company, CompanyProfile> change) {
    first.run();
    return real.change(caller, id, expected, change);
  }

  @Override
  public void delete(Caller caller, CompanyId id, ExpectedVersion expected) {
    first.run();
    real.delete(caller, id, expected);
  }
}
