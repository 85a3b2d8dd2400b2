package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.adapter.persistence.session.StatementObserver.Run;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObservationIT {

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final LinkedBlockingQueue<Run> runs = new LinkedBlockingQueue<>();
  private final Queue<Runnable> handedOver = new ConcurrentLinkedQueue<>();
  private final TestDatabase database = TestDatabase.create();
  private final PostgresDatabase observed =
      PostgresDatabase.connect(
          database.app(),
          database.admin(),
          new Observation(
              runs::add,
              meters,
              work -> {
                handedOver.add(work);
                return work;
              }));
  private final Access ada = database.newUser();

  @AfterEach
  void close() {
    observed.close();
    database.close();
  }

  @Test
  void tellsWhatEachTextDidByName() {
    CompanyRepository companies = observed.repositories().companies();
    Company company = TestRecords.company(TestData.fullCompany().build());
    Company other = TestRecords.company(TestData.fullCompany().build());
    CompanyId id = company.id();

    companies.createAll(ada, List.of(company));
    companies.createAll(ada, List.of(other));
    companies.find(ada, id);
    companies.find(ada, new CompanyId(UUID.randomUUID()));
    companies.list(ada, Query.all(), PageRequest.first(10));
    companies.findTree(ada, id);
    companies.change(
        ada,
        id,
        ExpectedVersion.any(),
        TestRecords.LATER,
        c -> TestData.fullCompany().name("B").build());
    companies.delete(ada, id, ExpectedVersion.any(), TestRecords.LATER);

    assertThat(runs)
        .extracting(Run::name)
        .containsExactly(
            "company.insert",
            "company.insert",
            "company.find",
            "company.find",
            "company.page",
            "company.tree",
            "company.lock",
            "company.update",
            "company.lockTree",
            "company.delete");
    assertThat(runs).noneMatch(Run::hasFailed);
    assertThat(runs).allMatch(run -> run.duration().compareTo(Duration.ZERO) > 0);
    assertThat(runs.stream().map(Run::rows).skip(2).limit(4)).containsExactly(1L, 0L, 1L, 2L);
  }

  @Test
  void tellsWhatTheDatabaseRefused() {
    assertThatThrownBy(
            () ->
                observed
                    .transactions()
                    .inTransaction(
                        ada,
                        stores -> {
                          Company company = TestRecords.company(TestData.fullCompany().build());
                          stores.companies().createAll(ada, List.of(company));
                          return stores.companies().createAll(ada, List.of(company));
                        }))
        .hasMessageContaining("exists already");

    assertThat(runs)
        .extracting(Run::name, Run::hasFailed)
        .containsExactly(
            tuple("begin", false), tuple("company.insert", false), tuple("company.insert", true));
  }

  @Test
  void tellsWhatAdministrationDoes() {
    observed.users().list();
    observed.users().delete(ada.userId(), TestUsers.BY_OPERATOR);

    assertThat(runs)
        .extracting(Run::name)
        .containsExactly(
            "select users", "select users", "UserStatements.delete", "UserStatements.audit");
  }

  @Test
  void measuresBothPools() {
    assertThat(meters.get("hikaricp.connections.max").gauges())
        .extracting(gauge -> gauge.getId().getTag("pool"))
        .containsExactlyInAnyOrder("blossomer-app", "blossomer-admin");
  }

  @Test
  void handsWorkForAnotherThreadOver() throws InterruptedException {
    Secret secret = TestUsers.newSecret(ada.userId());
    observed.repositories().apiKeys().create(ada, TestUsers.key(secret));
    runs.clear();

    observed.users().current(Caller.of(secret).require(Scope.READ));

    assertThat(runs.poll(20, TimeUnit.SECONDS).name()).isEqualTo("user.current");
    assertThat(runs.poll(20, TimeUnit.SECONDS).name()).isEqualTo("apiKey.used");
    assertThat(handedOver).hasSize(1);
  }
}
