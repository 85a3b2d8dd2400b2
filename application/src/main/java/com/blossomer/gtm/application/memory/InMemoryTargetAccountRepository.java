package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Invalid;
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

final class InMemoryTargetAccountRepository implements TargetAccountRepository {

  private final Session session;

  InMemoryTargetAccountRepository(Session session) {
    this.session = session;
  }

  @Override
  public List<TargetAccount> createAll(Access access, List<TargetAccount> records) {
    return session.write(
        access,
        data -> {
          records.forEach(record -> insert(data, record));
          return List.copyOf(records);
        });
  }

  @Override
  public Optional<TargetAccount> find(Access access, TargetAccountId id) {
    return session.read(access, data -> data.accounts.find(id.value()));
  }

  @Override
  public Page<TargetAccount> list(Access access, Query query, PageRequest page) {
    return session.read(
        access,
        data -> data.accounts.page(data.selection(QueryFields.ofTargetAccounts(), query), page));
  }

  @Override
  public TargetAccount change(
      Access access,
      TargetAccountId id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetAccount, TargetAccountProfile> change) {
    return session.write(
        access,
        data -> {
          TargetAccount current = data.accounts.expect(id.value(), expected);
          TargetAccountProfile next = change.apply(current);
          if (next.equals(current.profile())) {
            return current;
          }
          TargetAccount changed = current.changedTo(next, now);
          checkParent(data, changed);
          data.accounts.replace(changed);
          return changed;
        });
  }

  @Override
  public void delete(Access access, TargetAccountId id, ExpectedVersion expected, Instant now) {
    session.write(
        access,
        data -> {
          TargetAccount doomed = data.accounts.expect(id.value(), expected);
          data.deleteAccount(id);
          return doomed;
        });
  }

  private static void insert(UserData data, TargetAccount account) {
    checkParent(data, account);
    data.accounts.insert(account);
  }

  private static void checkParent(UserData data, TargetAccount account) {
    if (!data.companies.contains(account.profile().companyId().value())) {
      throw Invalid.noSuchParent("/companyId", "company");
    }
  }
}
