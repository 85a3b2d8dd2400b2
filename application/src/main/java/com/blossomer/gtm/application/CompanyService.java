package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class CompanyService implements CompanyUseCases {

  private final CompanyRepository companies;
  private final Stamps stamps;

  CompanyService(CompanyRepository companies, Stamps stamps) {
    this.companies = companies;
    this.stamps = stamps;
  }

  @Override
  public Company create(Caller caller, Optional<CompanyId> id, CompanyProfile profile) {
    Access access = caller.require(Scope.WRITE);
    Instant now = stamps.now();
    Company company =
        new Company(
            id.orElseGet(() -> new CompanyId(stamps.newId())),
            stamps.firstVersion(),
            now,
            now,
            null,
            profile);
    return companies.createAll(access, List.of(company)).get(0);
  }

  @Override
  public Company get(Caller caller, CompanyId id) {
    return companies.find(caller.require(Scope.READ), id).orElseThrow(CompanyService::notFound);
  }

  @Override
  public Page<Company> list(Caller caller, Query query, PageRequest page) {
    return companies.list(caller.require(Scope.READ), query, page);
  }

  @Override
  public RecordTree<Company> tree(Caller caller, CompanyId id) {
    return companies.findTree(caller.require(Scope.READ), id).orElseThrow(CompanyService::notFound);
  }

  @Override
  public Company change(
      Caller caller,
      CompanyId id,
      ExpectedVersion expected,
      Function<Company, CompanyProfile> change) {
    return companies.change(caller.require(Scope.WRITE), id, expected, stamps.now(), change);
  }

  @Override
  public void delete(Caller caller, CompanyId id, ExpectedVersion expected) {
    companies.delete(caller.require(Scope.WRITE), id, expected, stamps.now());
  }

  private static NotFound notFound() {
    return new NotFound("There is no such company.");
  }
}
