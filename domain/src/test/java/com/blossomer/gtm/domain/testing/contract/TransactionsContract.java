package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} promises. */
public abstract class TransactionsContract {

  private Transactions transactions;
  private Repositories outside;
  private Access user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeTransactions() {
    transactions = fixture().transactions();
    outside = fixture().repositories();
    user = fixture().newUser();
  }

  @Test
  void storesEverythingWhenTheWorkReturns() {
    RecordTree<Company> tree = transactions.inTransaction(user, this::createTree);

    assertThat(outside.companies().findTree(reading(user), tree.root().id())).contains(tree);
  }

  @Test
  void storesNothingWhenTheWorkThrows() {
    Company before = createCompany(outside);
    RuntimeException problem = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                transactions.inTransaction(
                    user,
                    inside -> {
                      createTree(inside);
                      rename(inside, before.id());
                      inside
                          .apiKeys()
                          .create(user, TestUsers.key(TestUsers.newSecret(user.userId())));
                      throw problem;
                    }))
        .isSameAs(problem);

    assertThat(outside.companies().list(reading(user), Query.all(), PageRequest.first()).items())
        .containsExactly(before);
    assertThat(outside.apiKeys().list(reading(user))).isEmpty();
  }

  @Test
  void bringsBackWhatWasDeletedWhenTheWorkThrows() {
    RecordTree<Company> tree = transactions.inTransaction(user, this::createTree);

    assertThatThrownBy(
            () ->
                transactions.inTransaction(
                    user,
                    inside -> {
                      inside
                          .companies()
                          .delete(user, tree.root().id(), ExpectedVersion.any(), LATER);
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(outside.companies().findTree(reading(user), tree.root().id())).contains(tree);
  }

  @Test
  void storesNothingWhenTheStoreRefusesTheLastPart() {
    var missing = new CompanyId(TestRecords.newId());
    var orphan = TestRecords.targetAccount(TestData.minimalTargetAccount(missing).build());

    assertThatThrownBy(
            () ->
                transactions.inTransaction(
                    user,
                    inside -> {
                      createTree(inside);
                      return inside.targetAccounts().createAll(user, List.of(orphan));
                    }))
        .isInstanceOf(Invalid.class);

    assertThat(outside.companies().list(reading(user), Query.all(), PageRequest.first()).items())
        .isEmpty();
  }

  @Test
  void letsTheWorkSeeWhatItDid() {
    String name =
        transactions.inTransaction(
            user,
            inside -> {
              Company company = createCompany(inside);
              rename(inside, company.id());
              Company renamed = inside.companies().find(user, company.id()).orElseThrow();
              assertThat(inside.companies().list(user, Query.all(), PageRequest.first()).items())
                  .containsExactly(renamed);
              return renamed.profile().name();
            });

    assertThat(name).isEqualTo("Renamed");
  }

  @Test
  void readsSeveralKindsInOneTransaction() {
    RecordTree<Company> tree = transactions.inTransaction(user, this::createTree);
    Access reader = reading(user);

    long found =
        transactions.inTransaction(
            reader,
            inside ->
                inside.companies().list(reader, Query.all(), PageRequest.first()).items().stream()
                    .filter(tree.root()::equals)
                    .count());

    assertThat(found).isEqualTo(1);
  }

  @Test
  void hidesTheRecordsOfOthers() {
    RecordTree<Company> tree = transactions.inTransaction(user, this::createTree);
    Access other = fixture().newUser();

    Optional<Company> seen =
        transactions.inTransaction(
            other, inside -> inside.companies().find(other, tree.root().id()));

    assertThat(seen).isEmpty();
  }

  @Test
  void undoesAFailedAttemptAlone() {
    List<Company> kept =
        transactions.transact(
            user,
            transaction -> {
              Repositories inside = transaction.repositories();
              Company before = createCompany(inside);
              assertThatThrownBy(
                      () ->
                          transaction.attempt(
                              () -> {
                                rename(inside, before.id());
                                createCompany(inside);
                                throw new IllegalStateException("no");
                              }))
                  .isInstanceOf(IllegalStateException.class);
              return List.of(before, createCompany(inside));
            });

    assertThat(companies()).containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void goesOnAfterTheStoreRefusedAnAttempt() {
    Company taken = createCompany(outside);

    Company kept =
        transactions.transact(
            user,
            transaction -> {
              Repositories inside = transaction.repositories();
              for (int i = 0; i < 3; i++) {
                assertThatThrownBy(
                        () ->
                            transaction.attempt(
                                () -> inside.companies().createAll(user, List.of(taken))))
                    .isInstanceOf(Conflict.class);
              }
              return transaction.attempt(() -> createCompany(inside));
            });

    assertThat(companies()).containsExactlyInAnyOrder(taken, kept);
  }

  @Test
  void attemptsWithinAttempts() {
    Company kept =
        transactions.transact(
            user,
            transaction ->
                transaction.attempt(
                    () -> {
                      Company first = createCompany(transaction.repositories());
                      assertThatThrownBy(
                              () ->
                                  transaction.attempt(
                                      () -> {
                                        transaction.attempt(
                                            () -> createCompany(transaction.repositories()));
                                        throw new IllegalStateException("no");
                                      }))
                          .isInstanceOf(IllegalStateException.class);
                      return first;
                    }));

    assertThat(companies()).containsExactly(kept);
  }

  @Test
  void storesNoAttemptWhenTheWorkThrows() {
    assertThatThrownBy(
            () ->
                transactions.transact(
                    user,
                    transaction -> {
                      transaction.attempt(() -> createCompany(transaction.repositories()));
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(companies()).isEmpty();
  }

  @Test
  void verifiesTheCredentialWhateverTheWorkDoes() {
    Access unknown = Caller.of(TestUsers.newSecret(user.userId())).require(Scope.WRITE);

    assertThatThrownBy(() -> transactions.transact(unknown, transaction -> "nothing"))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(
            () -> transactions.transact(unknown, transaction -> transaction.attempt(() -> "no")))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(
            () ->
                transactions.transact(
                    unknown,
                    transaction ->
                        transaction
                            .repositories()
                            .companies()
                            .createAll(
                                unknown,
                                List.of(TestRecords.company(TestData.fullCompany().build())))))
        .isInstanceOf(Unauthenticated.class);
    assertThat(companies()).isEmpty();
  }

  private List<Company> companies() {
    return outside.companies().list(reading(user), Query.all(), PageRequest.first()).items();
  }

  private RecordTree<Company> createTree(Repositories inside) {
    Company company = createCompany(inside);
    TargetAccount account =
        TestRecords.targetAccount(TestData.fullTargetAccount(company.id()).build());
    inside.targetAccounts().createAll(user, List.of(account));
    TargetPersona persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());
    inside.targetPersonas().createAll(user, List.of(persona));
    Campaign campaign =
        TestRecords.campaign(
            company.id(), TestData.fullCampaign(account.id(), persona.id()).build());
    inside.campaigns().createAll(user, List.of(campaign));
    return new RecordTree<>(company, List.of(account), List.of(persona), List.of(campaign));
  }

  private Company createCompany(Repositories repositories) {
    Company company = TestRecords.company(TestData.fullCompany().build());
    return repositories.companies().createAll(user, List.of(company)).get(0);
  }

  private void rename(Repositories inside, CompanyId id) {
    inside
        .companies()
        .change(
            user,
            id,
            ExpectedVersion.any(),
            LATER,
            current -> current.profile().toBuilder().name("Renamed").build());
  }
}
