package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.contract.TransactionsContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresTransactionsIT extends TransactionsContract {

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  protected RepositoryFixture fixture() {
    return database;
  }

  @Test
  void refusesToStoreATransactionThatPostgresHasGivenUp() {
    Access user = database.newUser();
    Company company = TestRecords.company(TestData.fullCompany().build());
    database.repositories().companies().createAll(user, List.of(company));

    assertThatThrownBy(
            () ->
                database
                    .transactions()
                    .inTransaction(
                        user,
                        inside -> {
                          assertThatThrownBy(
                                  () -> inside.companies().createAll(user, List.of(company)))
                              .isInstanceOf(Conflict.class);
                          return "as if nothing had happened";
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be stored");
  }

  @Test
  void keepsToTheScopeThatWasVerified() {
    Access user = database.newUser();
    Access beyond = new Access(user.userId(), Scope.ADMIN, user.proof());

    assertThatThrownBy(
            () ->
                database
                    .transactions()
                    .inTransaction(user, inside -> inside.apiKeys().list(beyond)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
