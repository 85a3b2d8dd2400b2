package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.TargetAccountUseCases;
import com.blossomer.gtm.domain.port.out.TargetAccountRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class TargetAccountService implements TargetAccountUseCases {

  private final TargetAccountRepository accounts;
  private final Stamps stamps;

  TargetAccountService(TargetAccountRepository accounts, Stamps stamps) {
    this.accounts = accounts;
    this.stamps = stamps;
  }

  @Override
  public TargetAccount create(
      Caller caller, Optional<TargetAccountId> id, TargetAccountProfile profile) {
    Access access = caller.require(Scope.WRITE);
    Instant now = stamps.now();
    TargetAccount account =
        new TargetAccount(
            id.orElseGet(() -> new TargetAccountId(stamps.newId())),
            stamps.firstVersion(),
            now,
            now,
            null,
            profile);
    return accounts.createAll(access, List.of(account)).get(0);
  }

  @Override
  public TargetAccount get(Caller caller, TargetAccountId id) {
    return accounts
        .find(caller.require(Scope.READ), id)
        .orElseThrow(() -> new NotFound("There is no such target account."));
  }

  @Override
  public Page<TargetAccount> list(Caller caller, Query query, PageRequest page) {
    return accounts.list(caller.require(Scope.READ), query, page);
  }

  @Override
  public TargetAccount change(
      Caller caller,
      TargetAccountId id,
      ExpectedVersion expected,
      Function<TargetAccount, TargetAccountProfile> change) {
    return accounts.change(
        caller.require(Scope.WRITE),
        id,
        expected,
        stamps.now(),
        current -> current.allow(change.apply(current)));
  }

  @Override
  public void delete(Caller caller, TargetAccountId id, ExpectedVersion expected) {
    accounts.delete(caller.require(Scope.WRITE), id, expected, stamps.now());
  }
}
