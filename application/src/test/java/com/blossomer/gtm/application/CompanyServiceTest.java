package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyServiceTest {

  private final HandClock clock = new HandClock();
  private final Blossomer blossomer =
      Blossomer.builder().store(new InMemoryStore(clock)).clock(clock).build();
  private final CompanyUseCases companies = blossomer.companies();
  private final Caller me = blossomer.newLocalUser();
  private final Caller reader = Caller.of(me.userId(), Scope.READ);
  private final Caller writer = Caller.of(me.userId(), Scope.WRITE);
  private final CompanyProfile profile = TestData.fullCompany().build();

  @Test
  void createsTheFirstVersionAtTheTimeInMicroseconds() {
    Company created = companies.create(me, Optional.empty(), profile);

    Instant now = Instant.parse("2026-03-01T12:00:00.123456Z");
    assertThat(created.profile()).isEqualTo(profile);
    assertThat(created.id().value().version()).isEqualTo(7);
    assertThat(created.version().number()).isEqualTo(1);
    assertThat(created.version().incarnation()).isNotZero();
    assertThat(created.createdAt()).isEqualTo(now);
    assertThat(created.updatedAt()).isEqualTo(now);
    assertThat(created.source()).isNull();
    assertThat(companies.get(me, created.id())).isEqualTo(created);
  }

  @Test
  void takesTheIdThatTheCallerChoseOnce() {
    Optional<CompanyId> chosen = Optional.of(new CompanyId(TestRecords.newId()));

    assertThat(companies.create(me, chosen, profile).id()).isEqualTo(chosen.get());
    assertThatThrownBy(() -> companies.create(me, chosen, profile)).isInstanceOf(Conflict.class);
  }

  @Test
  void givesARecreatedIdAnotherIncarnation() {
    Optional<CompanyId> chosen = Optional.of(new CompanyId(TestRecords.newId()));
    Company deleted = companies.create(me, chosen, profile);
    companies.delete(me, deleted.id(), ExpectedVersion.of(deleted.version()));

    Company recreated = companies.create(me, chosen, profile);

    assertThat(recreated.version()).isNotEqualTo(deleted.version());
    assertThatThrownBy(
            () -> companies.delete(me, deleted.id(), ExpectedVersion.of(deleted.version())))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void changesAtTheTimeOfTheChange() {
    Company created = companies.create(me, Optional.empty(), profile);
    clock.advance(Duration.ofSeconds(1));

    Company changed =
        companies.change(
            me,
            created.id(),
            ExpectedVersion.of(created.version()),
            current -> current.profile().toBuilder().name("New").build());

    assertThat(changed.profile().name()).isEqualTo("New");
    assertThat(changed.updatedAt()).isEqualTo(created.updatedAt().plusSeconds(1));
    assertThat(changed.version()).isEqualTo(created.version().next());
  }

  @Test
  void replacesTheWholeContent() {
    Company created = companies.create(me, Optional.empty(), profile);
    CompanyProfile next = TestData.minimalCompany().build();

    Company replaced =
        companies.replace(me, created.id(), ExpectedVersion.of(created.version()), next);

    assertThat(replaced.profile()).isEqualTo(next);
    assertThatThrownBy(
            () ->
                companies.replace(me, created.id(), ExpectedVersion.of(created.version()), profile))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(replaced));
  }

  @Test
  void saysTheSameOfAMissingCompanyAndOneOfAnotherUser() {
    Company theirs = companies.create(blossomer.newLocalUser(), Optional.empty(), profile);

    for (CompanyId id : new CompanyId[] {theirs.id(), new CompanyId(TestRecords.newId())}) {
      assertThatThrownBy(() -> companies.get(me, id))
          .isInstanceOf(NotFound.class)
          .hasMessage("There is no such company.");
      assertThatThrownBy(() -> companies.tree(me, id))
          .isInstanceOf(NotFound.class)
          .hasMessage("There is no such company.");
      assertThatThrownBy(() -> companies.delete(me, id, ExpectedVersion.any()))
          .isInstanceOf(NotFound.class)
          .hasMessage("There is no such company.");
    }
  }

  @Test
  void needsTheScopeToReadOrToWrite() {
    Company created = companies.create(writer, Optional.empty(), profile);
    CompanyId id = created.id();

    assertThat(companies.get(reader, id)).isEqualTo(created);
    assertMissing("read", () -> companies.get(writer, id));
    assertMissing("read", () -> companies.tree(writer, id));
    assertMissing("read", () -> companies.list(writer, Query.all(), PageRequest.first()));
    assertMissing("write", () -> companies.create(reader, Optional.empty(), profile));
    assertMissing("write", () -> companies.replace(reader, id, ExpectedVersion.any(), profile));
    assertMissing("write", () -> companies.delete(reader, id, ExpectedVersion.any()));
  }

  private static void assertMissing(String scope, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(Forbidden.class)
        .hasMessage(Forbidden.missingScope(scope).getMessage());
  }
}
