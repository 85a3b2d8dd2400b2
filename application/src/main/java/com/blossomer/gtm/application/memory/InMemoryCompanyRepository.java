package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class InMemoryCompanyRepository implements CompanyRepository {

  private final Session session;

  InMemoryCompanyRepository(Session session) {
    this.session = session;
  }

  @Override
  public List<Company> createAll(Access access, List<Company> records) {
    return session.write(
        access,
        data -> {
          records.forEach(data.companies::insert);
          return List.copyOf(records);
        });
  }

  @Override
  public Optional<Company> find(Access access, CompanyId id) {
    return session.read(access, data -> data.companies.find(id.value()));
  }

  @Override
  public Page<Company> list(Access access, Query query, PageRequest page) {
    return session.read(
        access,
        data -> data.companies.page(data.selection(QueryFields.ofCompanies(), query), page));
  }

  @Override
  public Optional<RecordTree<Company>> findTree(Access access, CompanyId id) {
    return session.read(access, data -> data.companies.find(id.value()).map(data::below));
  }

  @Override
  public Company change(
      Access access,
      CompanyId id,
      ExpectedVersion expected,
      Instant now,
      Function<Company, CompanyProfile> change) {
    return session.write(
        access,
        data -> {
          Company current = data.companies.expect(id.value(), expected);
          CompanyProfile next = change.apply(current);
          if (next.equals(current.profile())) {
            return current;
          }
          Company changed = current.changedTo(next, now);
          data.companies.replace(changed);
          return changed;
        });
  }

  @Override
  public void delete(Access access, CompanyId id, ExpectedVersion expected, Instant now) {
    session.write(
        access,
        data -> {
          Company doomed = data.companies.expect(id.value(), expected);
          data.deleteCompany(id);
          return doomed;
        });
  }
}
