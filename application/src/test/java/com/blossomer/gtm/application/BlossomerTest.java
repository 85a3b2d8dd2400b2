package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.UseCases;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlossomerTest {

  @Test
  void worksWithinAnotherProgram() {
    Blossomer blossomer = Blossomer.inMemory();
    Caller me = blossomer.newLocalUser();

    Company company =
        blossomer
            .companies()
            .create(
                me,
                Optional.empty(),
                CompanyProfile.builder().name("Acme").url("https://acme.example").build());
    blossomer
        .targetAccounts()
        .create(
            me,
            Optional.empty(),
            TargetAccountProfile.builder().companyId(company.id()).name("Nurseries").build());

    assertThat(blossomer.companies().tree(me, company.id()).targetAccounts()).hasSize(1);
  }

  @Test
  void keepsTheUsersOfOneProgramApart() {
    Blossomer blossomer = Blossomer.inMemory();
    Caller mine = blossomer.newLocalUser();
    Caller theirs = blossomer.newLocalUser();

    assertThat(mine.userId()).isNotEqualTo(theirs.userId());
  }

  @Test
  void takesItsPartsFromTheBuilder() {
    InMemoryStore store = new InMemoryStore();
    UUID id = TestRecords.newId();
    HandClock clock = new HandClock();
    Blossomer blossomer =
        Blossomer.builder()
            .repositories(store.repositories())
            .users(store.users())
            .signIns(store.signIns())
            .transactions(store.transactions())
            .ids(() -> id)
            .clock(clock)
            .build();
    Caller me = blossomer.newLocalUser();

    Company company =
        blossomer.companies().create(me, Optional.empty(), TestData.minimalCompany().build());

    assertThat(company.id()).isEqualTo(new CompanyId(id));
    assertThat(company.createdAt()).isBefore(clock.instant());
    assertThat(Blossomer.builder().store(store).build().companies().get(me, company.id()))
        .isEqualTo(company);
  }

  @Test
  void handsOutItsUseCasesTogether() {
    Blossomer blossomer = Blossomer.inMemory();

    assertThat(blossomer.useCases())
        .isEqualTo(
            new UseCases(
                blossomer.companies(),
                blossomer.targetAccounts(),
                blossomer.targetPersonas(),
                blossomer.campaigns(),
                blossomer.trees(),
                blossomer.related(),
                blossomer.users(),
                blossomer.apiKeys(),
                blossomer.signIns(),
                blossomer.imports(),
                blossomer.exports(),
                blossomer.atomic(),
                blossomer.search(),
                blossomer.stats(),
                blossomer.rateLimits(),
                blossomer.audit(),
                blossomer.migrations()));
  }

  @Test
  void saysWhatItNeeds() {
    assertThatThrownBy(() -> Blossomer.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Say where to keep everything");
  }
}
