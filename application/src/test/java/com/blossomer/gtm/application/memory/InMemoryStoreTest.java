package com.blossomer.gtm.application.memory;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest {

  private final InMemoryFixture fixture = new InMemoryFixture();
  private final Transactions transactions = fixture.transactions();
  private final CompanyRepository companies = fixture.repositories().companies();
  private final Access user = fixture.newUser();
  private final Company company = TestRecords.company(TestData.fullCompany().build());

  @Test
  void refusesToWriteAroundTheTransactionThatRuns() {
    assertThatThrownBy(() -> transactions.inTransaction(user, inside -> create(companies, company)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only the repositories of that transaction may write");
    assertThatThrownBy(
            () ->
                transactions.inTransaction(
                    user,
                    inside -> {
                      fixture.users().delete(user.userId(), TestUsers.BY_OPERATOR);
                      return inside;
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesToWriteFromWithinAChange() {
    create(companies, company);

    assertThatThrownBy(
            () ->
                companies.change(
                    user,
                    company.id(),
                    ExpectedVersion.any(),
                    TestRecords.LATER,
                    current -> {
                      companies.delete(
                          user, company.id(), ExpectedVersion.any(), TestRecords.LATER);
                      return current.profile();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(companies.find(reading(user), company.id())).contains(company);
  }

  @Test
  void refusesToWriteInATransactionThatOnlyReads() {
    Access reader = reading(user);

    assertThatThrownBy(
            () -> transactions.inTransaction(reader, inside -> create(inside.companies(), company)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A transaction that only reads cannot write.");
  }

  @Test
  void refusesToWorkAfterATransactionHasEnded() {
    Repositories kept = transactions.inTransaction(user, inside -> inside);

    assertThatThrownBy(() -> kept.companies().find(user, company.id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This transaction has ended.");
  }

  @Test
  void refusesAnotherUserInATransaction() {
    Access other = fixture.newUser();

    assertThatThrownBy(
            () ->
                transactions.inTransaction(
                    user, inside -> inside.companies().find(other, company.id())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void goesOnInATransactionAfterARefusal() {
    transactions.inTransaction(
        user,
        inside -> {
          create(inside.companies(), company);
          assertThatThrownBy(
                  () ->
                      inside
                          .companies()
                          .createAll(
                              user, List.of(TestRecords.company(company.profile()), company)))
              .isInstanceOf(Conflict.class);
          return inside;
        });

    assertThat(companies.list(reading(user), Query.all(), PageRequest.first()).items())
        .containsExactly(company);
  }

  @Test
  void saysWhichFieldItCannotFilterBy() {
    assertThatThrownBy(
            () ->
                companies.list(
                    reading(user),
                    Query.all().with("parent", TestRecords.newId()),
                    PageRequest.first()))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/parent: There is no such field;");
  }

  private Company create(CompanyRepository repository, Company record) {
    return repository.createAll(user, List.of(record)).get(0);
  }
}
