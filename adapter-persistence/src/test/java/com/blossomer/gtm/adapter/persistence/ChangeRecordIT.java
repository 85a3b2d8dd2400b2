package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestTrees;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeRecordIT {

  private TestDatabase database;
  private Access owner;
  private Company company;
  private TargetAccount account;

  @BeforeEach
  void create() {
    database = TestDatabase.create();
    owner = database.newUser();
    company = TestRecords.company(TestData.fullCompany().build());
    account = TestRecords.targetAccount(TestData.fullTargetAccount(company.id()).build());
    database.repositories().companies().createAll(owner, List.of(company));
    database.repositories().targetAccounts().createAll(owner, List.of(account));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void recordsWhoDidWhatToWhichVersion() {
    database
        .repositories()
        .targetAccounts()
        .change(
            owner,
            account.id(),
            ExpectedVersion.any(),
            TestRecords.LATER,
            current -> current.profile().toBuilder().name("changed").build());
    delete();

    assertThat(
            database.query(
                "select concat_ws(' ', kind, action, coalesce(version_before, 0),"
                    + " coalesce(version_after, 0)) from entity_changes order by seq"))
        .containsExactly(
            "company created 0 1",
            "targetAccount created 0 1",
            "targetAccount changed 1 2",
            "company deleted 1 0",
            "targetAccount deleted 2 0");
  }

  @Test
  void recordsTheEndOfAChildThatWasBeingCreatedWhenItsCompanyWasDeleted() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    TargetPersona persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());

    Future<?> deleted =
        database
            .transactions()
            .inTransaction(
                owner,
                stores -> {
                  stores.targetPersonas().createAll(owner, List.of(persona));
                  Future<?> waiting = other.submit(this::delete);
                  awaitSomebodyWaitingForALock();
                  return waiting;
                });
    deleted.get();
    other.shutdown();

    assertThat(
            database.query(
                "select action from entity_changes where kind = 'targetPersona' order by seq"))
        .containsExactly("created", "deleted");
    assertThat(database.query("select id from target_personas")).isEmpty();
  }

  @Test
  void recordsEveryRecordOfATreeAndWhenItCameThere() {
    RecordTree<Company> tree = TestTrees.full(1);
    Company old =
        new Company(
            tree.root().id(),
            tree.root().version(),
            TestRecords.CREATED,
            TestRecords.LATER,
            null,
            tree.root().profile());
    TestTrees.store(
        database.repositories().trees(),
        owner,
        new RecordTree<>(old, tree.targetAccounts(), tree.targetPersonas(), tree.campaigns()));
    database
        .repositories()
        .trees()
        .delete(owner, old.id(), ExpectedVersion.any(), TestRecords.LATER, gone -> gone);

    String ofTheTree =
        " from entity_changes where entity_id not in ('%s', '%s')"
            .formatted(company.id(), account.id());
    assertThat(
            database.query(
                "select concat_ws(' ', count(*), kind, action)"
                    + ofTheTree
                    + " group by kind, action order by min(seq)"))
        .containsExactly(
            "1 company created",
            "1 targetAccount created",
            "2 targetPersona created",
            "4 campaign created",
            "1 company deleted",
            "1 targetAccount deleted",
            "2 targetPersona deleted",
            "4 campaign deleted");
    assertThat(
            database.query(
                "select changed_at = '"
                    + TestRecords.LATER
                    + "'"
                    + ofTheTree
                    + " and kind = 'company'"))
        .containsOnly("t");
  }

  @Test
  void recordsWhatIsDeletedTogether() {
    database
        .repositories()
        .trees()
        .deleteAll(owner, Set.of(company.id(), account.id()), TestRecords.LATER);

    assertThat(
            database.query(
                "select concat_ws(' ', kind, action, version_before, changed_at = '"
                    + TestRecords.LATER
                    + "') from entity_changes where action = 'deleted' order by seq"))
        .containsExactly("targetAccount deleted 1 t", "company deleted 1 t");
    assertThat(database.query("select id from companies")).isEmpty();
    assertThat(database.query("select term from account_search_terms")).isEmpty();
  }

  @Test
  void holdsRecordsAsTheyAreAfterAnEditUnderWay() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    TargetPersona persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());

    Future<List<RecordOutline>> held =
        database
            .transactions()
            .inTransaction(
                owner,
                stores -> {
                  stores.targetPersonas().createAll(owner, List.of(persona));
                  stores
                      .targetAccounts()
                      .change(
                          owner,
                          account.id(),
                          ExpectedVersion.any(),
                          TestRecords.LATER,
                          current -> current.profile().toBuilder().name("changed").build());
                  Future<List<RecordOutline>> waiting = other.submit(this::hold);
                  awaitSomebodyWaitingForALock();
                  return waiting;
                });

    assertThat(held.get())
        .extracting(RecordOutline::id)
        .containsExactly(company.id(), account.id(), persona.id());
    assertThat(held.get().get(1).name()).isEqualTo("changed");
    assertThat(held.get().get(1).version().number()).isEqualTo(2);
    other.shutdown();
  }

  private List<RecordOutline> hold() {
    return database.repositories().trees().hold(owner, Set.of(company.id()));
  }

  @Test
  void handsOutTheChildThatWasBeingCreatedWhenItsCompanyWasDeleted() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    TargetPersona persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());

    Future<RecordTree<?>> deleted =
        database
            .transactions()
            .inTransaction(
                owner,
                stores -> {
                  stores.targetPersonas().createAll(owner, List.of(persona));
                  Future<RecordTree<?>> waiting = other.submit(this::deleteTree);
                  awaitSomebodyWaitingForALock();
                  return waiting;
                });

    assertThat(deleted.get())
        .isEqualTo(new RecordTree<>(company, List.of(account), List.of(persona), List.of()));
    other.shutdown();
  }

  @Test
  void letsATreeBeFinishedBeforeItsParentGoes() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    TargetPersona persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());
    Campaign campaign =
        TestRecords.campaign(
            company.id(), TestData.fullCampaign(account.id(), persona.id()).build());
    AtomicReference<Future<RecordTree<?>>> deleted = new AtomicReference<>();

    database
        .repositories()
        .trees()
        .create(
            owner,
            new TreeOutline(Set.of(), Set.of(account.id()), Set.of()),
            around -> {
              deleted.set(other.submit(this::deleteTree));
              awaitSomebodyWaitingForALock();
              return new RecordTree<>(persona, List.of(), List.of(), List.of(campaign));
            });

    assertThat(deleted.get().get())
        .isEqualTo(
            new RecordTree<>(company, List.of(account), List.of(persona), List.of(campaign)));
    other.shutdown();
  }

  private RecordTree<?> deleteTree() {
    return database
        .repositories()
        .trees()
        .delete(owner, company.id(), ExpectedVersion.any(), TestRecords.LATER, tree -> tree);
  }

  private void delete() {
    database
        .repositories()
        .companies()
        .delete(owner, company.id(), ExpectedVersion.any(), TestRecords.LATER);
  }

  private void awaitSomebodyWaitingForALock() {
    String waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
    while (database.query(waiting).isEmpty()) {
      Thread.onSpinWait();
    }
  }
}
