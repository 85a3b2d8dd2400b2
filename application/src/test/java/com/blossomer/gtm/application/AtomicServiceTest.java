package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.UseCases;
import com.blossomer.gtm.domain.testing.TestData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomicServiceTest {

  private final Blossomer blossomer = Blossomer.inMemory();
  private final Caller me = blossomer.newLocalUser();

  @Test
  void storesWhatSeveralUseCasesDidTogether() {
    CompanyId id =
        blossomer
            .atomic()
            .atomically(
                me,
                unit -> {
                  Company company = create(unit.useCases());
                  unit.useCases()
                      .targetAccounts()
                      .create(
                          me,
                          Optional.empty(),
                          TestData.minimalTargetAccount(company.id()).build());
                  return company.id();
                });

    assertThat(blossomer.companies().tree(me, id).targetAccounts()).hasSize(1);
  }

  @Test
  void storesNothingWhenOneOfThemFails() {
    assertThatThrownBy(
            () ->
                blossomer
                    .atomic()
                    .atomically(
                        me,
                        unit -> {
                          create(unit.useCases());
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(companies()).isEmpty();
  }

  @Test
  void undoesAnAttemptAlone() {
    Company kept =
        blossomer
            .atomic()
            .atomically(
                me,
                unit -> {
                  assertThatThrownBy(
                          () ->
                              unit.attempt(
                                  () -> {
                                    create(unit.useCases());
                                    throw new IllegalStateException("no");
                                  }))
                      .isInstanceOf(IllegalStateException.class);
                  return create(unit.useCases());
                });

    assertThat(companies()).containsExactly(kept);
  }

  @Test
  void joinsTheUnitThatRuns() {
    assertThatThrownBy(
            () ->
                blossomer
                    .atomic()
                    .atomically(
                        me,
                        outer -> {
                          outer
                              .useCases()
                              .atomic()
                              .atomically(me, inner -> create(inner.useCases()));
                          assertThat(list(outer.useCases())).hasSize(1);
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(companies()).isEmpty();
  }

  @Test
  void anInnerUnitThatFailsLeavesNothing() {
    blossomer
        .atomic()
        .atomically(
            me,
            outer -> {
              assertThatThrownBy(
                      () ->
                          outer
                              .useCases()
                              .atomic()
                              .atomically(
                                  me,
                                  inner -> {
                                    create(inner.useCases());
                                    throw new IllegalStateException("no");
                                  }))
                  .isInstanceOf(IllegalStateException.class);
              return null;
            });

    assertThat(companies()).isEmpty();
  }

  @Test
  void needsTheScopeWrite() {
    Caller reader = Caller.of(me.userId(), Scope.READ);

    assertThatThrownBy(() -> blossomer.atomic().atomically(reader, unit -> "no"))
        .isInstanceOf(Forbidden.class);
  }

  private Company create(UseCases useCases) {
    return useCases.companies().create(me, Optional.empty(), TestData.minimalCompany().build());
  }

  private List<Company> list(UseCases useCases) {
    return useCases.companies().list(me, Query.all(), PageRequest.first()).items();
  }

  private List<Company> companies() {
    return list(blossomer.useCases());
  }
}
