package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TargetAccountRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps target accounts in PostgreSQL. */
public final class JdbiTargetAccountRepository implements TargetAccountRepository {

  static final AggregateSql<TargetAccount, TargetAccountProfile> SQL =
      new AggregateSql<>(Tables.TARGET_ACCOUNTS, QueryFields.ofTargetAccounts());

  private final AggregateStore<TargetAccount, TargetAccountProfile> store;

  public JdbiTargetAccountRepository(Session session) {
    store = new AggregateStore<>(session, SQL);
  }

  @Override
  public List<TargetAccount> createAll(Access access, List<TargetAccount> records) {
    store.insert(access, records);
    return records;
  }

  @Override
  public Optional<TargetAccount> find(Access access, TargetAccountId id) {
    return store.find(access, id.value());
  }

  @Override
  public Page<TargetAccount> list(Access access, Query query, PageRequest page) {
    return store.list(access, query, page);
  }

  @Override
  public TargetAccount change(
      Access access,
      TargetAccountId id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetAccount, TargetAccountProfile> change) {
    return store.change(access, id.value(), expected, now, change);
  }

  @Override
  public void delete(Access access, TargetAccountId id, ExpectedVersion expected, Instant now) {
    store.delete(access, id.value(), expected, now);
  }
}
