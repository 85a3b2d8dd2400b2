package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.CompanyTree;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps companies in PostgreSQL. */
public final class JdbiCompanyRepository implements CompanyRepository {

  static final AggregateSql<Company, CompanyProfile> SQL = new AggregateSql<>(new CompanyTable());

  private final Session session;
  private final AggregateStore<Company, CompanyProfile> store;

  public JdbiCompanyRepository(Session session) {
    this.session = session;
    store = new AggregateStore<>(session, SQL);
  }

  @Override
  public List<Company> createAll(Access access, List<Company> records) {
    store.insert(access, records);
    return records;
  }

  @Override
  public Optional<Company> find(Access access, CompanyId id) {
    return store.find(access, id.value());
  }

  @Override
  public Page<Company> list(Access access, Query query, PageRequest page) {
    return store.list(access, query, page);
  }

  @Override
  public Optional<CompanyTree> findTree(Access access, CompanyId id) {
    UUID owner = access.userId().value();
    Query below = Query.all().with("companyId", id.value());
    SqlText text = SqlText.named("company.tree");
    Slot<List<Company>> company = SQL.find(text, owner, id.value());
    Slot<List<TargetAccount>> accounts = JdbiTargetAccountRepository.SQL.all(text, owner, below);
    Slot<List<TargetPersona>> personas = JdbiTargetPersonaRepository.SQL.all(text, owner, below);
    Slot<List<Campaign>> campaigns = JdbiCampaignRepository.SQL.all(text, owner, below);
    Results results = session.runConsistently(access, text);
    return results.get(company).stream()
        .findFirst()
        .map(
            found ->
                new CompanyTree(
                    found, results.get(accounts), results.get(personas), results.get(campaigns)));
  }

  @Override
  public Company change(
      Access access,
      CompanyId id,
      ExpectedVersion expected,
      Instant now,
      Function<Company, CompanyProfile> change) {
    return store.change(access, id.value(), expected, now, change);
  }

  @Override
  public void delete(Access access, CompanyId id, ExpectedVersion expected, Instant now) {
    store.delete(access, id.value(), expected, now);
  }
}
