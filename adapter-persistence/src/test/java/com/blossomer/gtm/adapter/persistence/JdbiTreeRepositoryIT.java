package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestTrees;
import com.blossomer.gtm.domain.testing.TestUsers;
import com.blossomer.gtm.domain.testing.contract.TreeRepositoryContract;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbiTreeRepositoryIT extends TreeRepositoryContract {

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
  void movesAThousandRecordsAtOnce() {
    Access owner = database.newUser();
    RecordTree<Company> tree = TestTrees.full(167);
    TreeRepository trees = database.repositories().trees();
    TestTrees.store(trees, owner, tree);

    RecordTree<?> deleted =
        trees.delete(
            owner, tree.root().id(), ExpectedVersion.any(), TestRecords.LATER, gone -> gone);
    assertThat(deleted).isEqualTo(tree);
    TestTrees.store(trees, owner, tree);

    assertThat(tree.size()).isGreaterThan(1_000);
    assertThat(trees.find(TestUsers.reading(owner), tree.root().id())).contains(tree);
  }

  @Test
  void readsOneMomentWithinATransactionThatSeesSeveral() throws Exception {
    Access owner = database.newUser();
    RecordTree<Company> tree = TestTrees.full(1);
    TestTrees.store(database.repositories().trees(), owner, tree);
    ExecutorService other = Executors.newSingleThreadExecutor();
    TargetAccount account = tree.targetAccounts().get(0);

    Future<Optional<RecordTree<?>>> read;
    try (Connection blocking = Pools.single(database.superuser()).getConnection();
        Statement statement = blocking.createStatement()) {
      blocking.setAutoCommit(false);
      statement.execute("lock table target_personas in access exclusive mode");
      read =
          other.submit(
              () ->
                  database
                      .transactions()
                      .inTransaction(
                          owner, stores -> stores.trees().find(owner, tree.root().id())));
      String waiting = "select 1 from pg_locks where not granted";
      while (database.query(waiting).isEmpty()) {
        Thread.onSpinWait();
      }
      // the account was read already, as it was before
      database
          .repositories()
          .targetAccounts()
          .change(
              owner,
              account.id(),
              ExpectedVersion.any(),
              TestRecords.LATER,
              current -> current.profile().toBuilder().name("changed").build());
      blocking.commit();
    }

    assertThat(read.get().orElseThrow().targetAccounts().get(0).profile().name())
        .isEqualTo("changed");
    other.shutdown();
  }
}
