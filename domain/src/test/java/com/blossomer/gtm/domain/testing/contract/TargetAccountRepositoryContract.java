package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static com.blossomer.gtm.domain.testing.contract.Parents.assertNoSuchParent;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.TargetAccountRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link TargetAccountRepository} promises. */
public abstract class TargetAccountRepositoryContract
    extends VersionedRecordContract<TargetAccount, TargetAccountProfile> {

  private final Map<UserId, CompanyId> companies = new HashMap<>();

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @Test
  void refusesAMissingCompanyAndThenCreatesNone() {
    CompanyId missing = new CompanyId(TestRecords.newId());
    TargetAccount orphan = newRecord(user, TestData.fullTargetAccount(missing).build());

    assertNoSuchParent(
        "/companyId", () -> createAll(user, List.of(newRecord(user, full(user)), orphan)));

    assertThat(listAll(user)).isEmpty();
  }

  @Test
  void refusesTheCompanyOfAnotherUserAsIfItWereMissing() {
    assertNoSuchParent("/companyId", () -> create(user, full(other)));
  }

  @Test
  void listsTheAccountsOfOneCompany() {
    CompanyId second = Parents.company(fixture(), user);
    TargetAccount wanted = create(user, TestData.fullTargetAccount(second).build());
    create(user, full(user));
    create(other, full(other));

    assertThat(listOf(second)).containsExactly(wanted);
    assertThat(listOf(companies.get(other.userId()))).isEmpty();
    assertThat(listOf(new CompanyId(TestRecords.newId()))).isEmpty();
  }

  @Test
  void keepsTheNewOrderOfItsLists() {
    TargetAccount account = create(user, full(user));
    TargetAccountProfile before = account.profile();
    TargetAccountProfile reordered =
        before.toBuilder()
            .rationale("b", "a")
            .buyingSignals(List.of(before.buyingSignals().get(2), before.buyingSignals().get(0)))
            .build();

    changeTo(account, reordered);

    assertThat(find(reading(user), account.uuid())).map(TargetAccount::profile).contains(reordered);
  }

  private List<TargetAccount> listOf(CompanyId company) {
    Query query = Query.all().with("companyId", company.value());
    return list(reading(user), query, PageRequest.first()).items();
  }

  @Override
  protected final Access anyUser() {
    return fixture().newUser();
  }

  @Override
  protected final Access otherUser() {
    return fixture().newUser();
  }

  @Override
  final void createParents(Access owner) {
    companies.put(owner.userId(), Parents.company(fixture(), owner));
  }

  @Override
  final TargetAccountProfile full(Access owner) {
    return TestData.fullTargetAccount(companies.get(owner.userId())).build();
  }

  @Override
  final TargetAccountProfile minimal(Access owner) {
    return TestData.minimalTargetAccount(companies.get(owner.userId())).build();
  }

  @Override
  final TargetAccount recordOf(Access owner, UUID id, Stamp stamp, TargetAccountProfile content) {
    return new TargetAccount(
        new TargetAccountId(id),
        stamp.version(),
        stamp.createdAt(),
        stamp.updatedAt(),
        stamp.source(),
        content);
  }

  @Override
  final TargetAccountProfile content(TargetAccount stored) {
    return stored.profile();
  }

  @Override
  final List<TargetAccount> createAll(Access access, List<TargetAccount> records) {
    return fixture().repositories().targetAccounts().createAll(access, records);
  }

  @Override
  final Optional<TargetAccount> find(Access access, UUID id) {
    return fixture().repositories().targetAccounts().find(access, new TargetAccountId(id));
  }

  @Override
  final Page<TargetAccount> list(Access access, Query query, PageRequest page) {
    return fixture().repositories().targetAccounts().list(access, query, page);
  }

  @Override
  final TargetAccount change(
      Access access,
      UUID id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetAccount, TargetAccountProfile> change) {
    return fixture()
        .repositories()
        .targetAccounts()
        .change(access, new TargetAccountId(id), expected, now, change);
  }

  @Override
  final void delete(Access access, UUID id, ExpectedVersion expected, Instant now) {
    fixture()
        .repositories()
        .targetAccounts()
        .delete(access, new TargetAccountId(id), expected, now);
  }
}
