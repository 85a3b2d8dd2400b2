package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.query.Include;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.testing.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelatedServiceTest {

  private final Blossomer blossomer = Blossomer.inMemory();
  private final Caller user = blossomer.newLocalUser();

  @Test
  void findsOverSeveralStepsInAnyDirection() {
    Company company = company("Acme");
    TargetAccount first = account(company);
    TargetAccount second = account(company);
    TargetPersona persona = persona(first);

    assertThat(names(company, "targetAccounts.targetPersonas.targetAccount"))
        .containsExactly("targetAccounts", "targetPersonas", "targetAccount", "targetAccounts");
    Related siblings = find(persona, "company.targetAccounts", "targetAccount.targetPersonas");
    assertThat(siblings.above(persona, EntityKind.COMPANY)).contains(company);
    assertThat(siblings.below(company, EntityKind.TARGET_ACCOUNT)).containsExactly(first, second);
    assertThat(siblings.below(first, EntityKind.TARGET_PERSONA)).containsExactly(persona);
  }

  @Test
  void refusesToRepeatSomethingLargeAgainAndAgain() {
    Company company = company("x".repeat(1_000_000));
    List<TargetAccount> accounts = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      accounts.add(account(company));
    }
    List<Include> includes = Include.parse(EntityKind.TARGET_ACCOUNT, List.of("company"));

    blossomer.related().find(user, accounts.subList(0, 16), includes);
    assertThatThrownBy(() -> blossomer.related().find(user, accounts, includes))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("too large");
  }

  @Test
  void needsTheScopeToRead() {
    assertThatThrownBy(
            () ->
                blossomer
                    .related()
                    .find(Caller.of(user.userId(), Scope.WRITE), List.of(), List.of()))
        .isInstanceOf(Forbidden.class);
  }

  private List<String> names(Aggregate root, String path) {
    List<String> names = new ArrayList<>();
    collect(names, root, Include.parse(EntityKind.COMPANY, List.of(path)), find(root, path));
    return names;
  }

  private static void collect(
      List<String> names, Aggregate record, List<Include> includes, Related found) {
    for (Include include : includes) {
      for (Aggregate each : found.within(record, include)) {
        names.add(include.name());
        collect(names, each, include.includes(), found);
      }
    }
  }

  private Related find(Aggregate root, String... paths) {
    EntityKind kind = root instanceof Company ? EntityKind.COMPANY : EntityKind.TARGET_PERSONA;
    return blossomer.related().find(user, List.of(root), Include.parse(kind, List.of(paths)));
  }

  private Company company(String description) {
    CompanyProfile profile = TestData.minimalCompany().description(description).build();
    return blossomer.companies().create(user, Optional.empty(), profile);
  }

  private TargetAccount account(Company company) {
    return blossomer
        .targetAccounts()
        .create(user, Optional.empty(), TestData.minimalTargetAccount(company.id()).build());
  }

  private TargetPersona persona(TargetAccount account) {
    return blossomer
        .targetPersonas()
        .create(user, Optional.empty(), TestData.minimalTargetPersona(account.id()).build());
  }
}
