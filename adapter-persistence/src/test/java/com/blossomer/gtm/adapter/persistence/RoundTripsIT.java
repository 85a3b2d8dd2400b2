package com.blossomer.gtm.adapter.persistence;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.TargetAccountRepository;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Counts, at the socket and with RLS on, how often a request waits for the database; the credential
 * is part of it.
 */
class RoundTripsIT {

  /** Late enough that every statement is prepared on the server. */
  private static final int RUNS = 10;

  private static TestDatabase database;
  private static SyncCountingProxy proxy;
  private static PostgresDatabase counted;
  private static Access read;
  private static Access write;
  private static Access anybody;
  private static Company company;
  private static TargetAccount account;

  @BeforeAll
  static void create() throws IOException {
    database = TestDatabase.create();
    Access owner = database.newUser();
    Secret secret = TestUsers.newSecret(owner.userId());
    database.repositories().apiKeys().create(owner, TestUsers.key(secret));
    read = Caller.of(secret).require(Scope.READ);
    write = Caller.of(secret).require(Scope.WRITE);
    anybody = Caller.of(secret).identify();
    company = TestRecords.company(TestData.fullCompany().build());
    account = newAccount();
    TargetAccount second = newAccount();
    database.repositories().companies().createAll(write, List.of(company));
    database.repositories().targetAccounts().createAll(write, List.of(account, second));
    String[] url = database.app().jdbcUrl().split("[:/]");
    proxy = new SyncCountingProxy(Integer.parseInt(url[url.length - 2]));
    String proxied =
        "jdbc:postgresql://127.0.0.1:"
            + proxy.port()
            + "/"
            + url[url.length - 1]
            + "?sslmode=disable";
    counted =
        PostgresDatabase.on(
            Pools.pool("counted", new DatabaseLogin(proxied, "blossomer_app", "app"), 1),
            Pools.single(database.admin()));
  }

  @AfterAll
  static void close() throws IOException {
    counted.close();
    proxy.close();
    database.close();
  }

  @Test
  void readsAWholeAggregateInOne() {
    assertThat(trips(stores -> stores.targetAccounts().find(read, account.id()))).isEqualTo(1);
  }

  @Test
  void readsAPageOfWholeAggregatesInOne() {
    assertThat(
            trips(stores -> stores.targetAccounts().list(read, Query.all(), PageRequest.first(50))))
        .isEqualTo(1);
  }

  @Test
  void findsSortsAndCountsInOne() {
    Query query =
        Query.all()
            .where("firmographics.industry", Operator.EQ, "horticulture")
            .where("company.name", Operator.CONTAINS, "k")
            .where("buyingSignals.type", Operator.IN, "technology", "intent")
            .sortedBy("-updatedAt", "description", "name")
            .counted();
    PageKey[] last = new PageKey[1];

    assertThat(
            trips(
                stores -> {
                  Page<TargetAccount> page =
                      stores.targetAccounts().list(read, query, PageRequest.first(1));
                  last[0] = page.nextKey();
                  return page;
                }))
        .isEqualTo(1);
    assertThat(last[0]).isNotNull();
    assertThat(
            trips(
                stores -> stores.targetAccounts().list(read, query, new PageRequest(50, last[0]))))
        .isEqualTo(1);
  }

  @Test
  void answersAQuestionThatNobodyAskedBeforeInOne() {
    int[] run = new int[1];

    assertThat(
            trips(
                stores -> {
                  Query query = Query.all();
                  for (int i = ++run[0]; i > 0; i--) {
                    query = query.where("description", Operator.NE, "x");
                  }
                  return stores.targetAccounts().list(read, query, PageRequest.first(1));
                }))
        .isEqualTo(1);
  }

  @Test
  void readsAPageWithAllThatIsRelatedInTwo() {
    Set<UUID> companies = Set.of(company.id().value());
    List<Related.Wanted> everything =
        Stream.of(EntityKind.values())
            .map(kind -> new Related.Wanted(kind, EntityKind.COMPANY, companies))
            .toList();

    assertThat(
            trips(
                stores -> {
                  stores.companies().list(read, Query.all(), PageRequest.first(50));
                  return stores.related().find(read, everything);
                }))
        .isEqualTo(2);
  }

  @Test
  void readsATreeInOne() {
    assertThat(trips(stores -> stores.companies().findTree(read, company.id()))).isEqualTo(1);
  }

  @Test
  void searchesInOneAlsoForAWordThatIsNowhere() {
    for (String typed : List.of("nurseries", "\"they know it\" waste", "nuseries")) {
      assertThat(
              trips(
                  stores ->
                      stores.search().search(read, Search.of(typed), SearchPageRequest.first())))
          .isEqualTo(1);
    }
  }

  @Test
  void countsInOne() {
    assertThat(trips(stores -> stores.stats().count(read, Optional.empty()))).isEqualTo(1);
  }

  @Test
  void createsAWholeAggregateInOne() {
    assertThat(trips(stores -> stores.targetAccounts().createAll(write, List.of(newAccount()))))
        .isEqualTo(1);
  }

  @Test
  void createsPersonasAndCampaignsInOne() {
    TargetPersona persona = newPersona();
    database.repositories().targetPersonas().createAll(write, List.of(persona));
    assertThat(trips(stores -> stores.targetPersonas().createAll(write, List.of(newPersona()))))
        .isEqualTo(1);
    assertThat(
            trips(
                stores -> {
                  Campaign campaign = newCampaign(persona);
                  return stores.campaigns().createAll(write, List.of(campaign));
                }))
        .isEqualTo(1);
  }

  @Test
  void replacesAWholeAggregateInTwo() {
    int[] run = new int[1];
    assertThat(
            trips(
                stores ->
                    stores
                        .targetAccounts()
                        .change(
                            write,
                            account.id(),
                            ExpectedVersion.any(),
                            TestRecords.LATER,
                            current -> everyListChanged(current, ++run[0]))))
        .isEqualTo(2);
  }

  @Test
  void deletesInTwo() {
    List<TargetAccount> victims = IntStream.range(0, RUNS).mapToObj(i -> newAccount()).toList();
    database.repositories().targetAccounts().createAll(write, victims);
    int[] run = new int[1];
    assertThat(
            trips(
                stores -> {
                  stores
                      .targetAccounts()
                      .delete(
                          write,
                          victims.get(run[0]++).id(),
                          ExpectedVersion.any(),
                          TestRecords.LATER);
                  return null;
                }))
        .isEqualTo(2);
  }

  @Test
  void createsAWholeTreeBelowAParentInTwo() {
    assertThat(
            trips(
                stores -> {
                  TargetAccount root = newAccount();
                  return stores
                      .trees()
                      .create(
                          write,
                          new TreeOutline(Set.of(root.id()), Set.of(company.id()), Set.of("hash")),
                          around -> new RecordTree<>(root, List.of(), List.of(), List.of()));
                }))
        .isEqualTo(2);
  }

  @Test
  void handsOutWhatItDeletesInTwo() {
    List<TargetAccount> victims = IntStream.range(0, RUNS).mapToObj(i -> newAccount()).toList();
    database.repositories().targetAccounts().createAll(write, victims);
    int[] run = new int[1];
    assertThat(
            trips(
                stores ->
                    stores
                        .trees()
                        .delete(
                            write,
                            victims.get(run[0]++).id(),
                            ExpectedVersion.any(),
                            TestRecords.LATER,
                            tree -> tree)))
        .isEqualTo(2);
  }

  @Test
  void attemptsCostNoTripOfTheirOwn() {
    assertThat(
            tripsOf(
                () ->
                    counted
                        .transactions()
                        .transact(
                            write,
                            transaction -> {
                              TargetAccountRepository accounts =
                                  transaction.repositories().targetAccounts();
                              transaction.attempt(
                                  () -> accounts.createAll(write, List.of(newAccount())));
                              return transaction.attempt(
                                  () -> accounts.createAll(write, List.of(newAccount())));
                            })))
        .isEqualTo(4);
  }

  @Test
  void aRepeatableCreateTakesFour() {
    assertThat(
            tripsOf(
                () ->
                    counted
                        .transactions()
                        .inTransaction(
                            write,
                            inside -> {
                              var request =
                                  new RepeatableRequest(
                                      new IdempotencyKey(TestRecords.newId()), "a");
                              var answer = new KeptAnswer(201, Map.of(), new byte[1_000]);
                              inside.idempotency().claim(write, request.key(), CREATED);
                              inside.targetAccounts().createAll(write, List.of(newAccount()));
                              inside.idempotency().keep(write, request, answer, CREATED, LATER);
                              return answer;
                            })))
        .isEqualTo(4);
  }

  void leasesRequestsInOne() {
    RateLimitPolicy policy = RateLimitPolicy.standard();
    RateLimitRepository limits = counted.rateLimits();

    assertThat(trips(stores -> limits.lease(anybody, policy, 1))).isEqualTo(1);
  }

  private static TargetAccount newAccount() {
    return TestRecords.targetAccount(TestData.fullTargetAccount(company.id()).build());
  }

  private static TargetPersona newPersona() {
    return TestRecords.targetPersona(
        company.id(), TestData.fullTargetPersona(account.id()).build());
  }

  private static Campaign newCampaign(TargetPersona persona) {
    return TestRecords.campaign(
        company.id(), TestData.fullCampaign(account.id(), persona.id()).build());
  }

  private static TargetAccountProfile everyListChanged(TargetAccount current, int run) {
    List<String> texts = List.of("changed " + run, "in run " + run);
    TargetAccountProfile profile = current.profile();
    return profile.toBuilder()
        .rationale(texts)
        .buyingSignalsRationale(texts)
        .buyingSignals(List.of())
        .name("run " + run)
        .build();
  }

  private static int trips(Function<Repositories, Object> work) {
    return tripsOf(() -> work.apply(counted.repositories()));
  }

  private static int tripsOf(Supplier<Object> work) {
    int before = 0;
    for (int run = 0; run < RUNS; run++) {
      before = proxy.syncs();
      work.get();
    }
    return proxy.syncs() - before;
  }
}
