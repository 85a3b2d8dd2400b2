package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static com.blossomer.gtm.domain.testing.TestUsers.FAR_AWAY;
import static com.blossomer.gtm.domain.testing.TestUsers.LONG_AGO;
import static com.blossomer.gtm.domain.testing.TestUsers.newSecret;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every store verifies the right that an {@link Access} claims, before it does anything. */
public abstract class CredentialContract {

  private Access owner;
  private Secret secret;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createUser() {
    owner = fixture().newUser();
    secret = newSecret(owner.userId());
  }

  @Test
  void acceptsAValidKeyWithTheScope() {
    store(FAR_AWAY, Scope.READ, Scope.WRITE);
    Company company = write(access(Scope.WRITE));

    assertThat(fixture().repositories().companies().find(access(Scope.READ), company.id()))
        .contains(company);
  }

  @Test
  void acceptsAKeyThatNeverExpires() {
    store(null, Scope.READ);

    assertThat(read(access(Scope.READ))).isEmpty();
  }

  @Test
  void refusesAnUnknownKeyOfAUserWhoHasAnother() {
    store(newSecret(owner.userId()), FAR_AWAY, Scope.READ, Scope.WRITE);

    assertUnauthenticated(access(Scope.READ));
  }

  @Test
  void refusesARevokedKeyAtOnce() {
    ApiKey key = store(FAR_AWAY, Scope.READ, Scope.WRITE);
    assertThat(read(access(Scope.READ))).isEmpty();

    fixture().repositories().apiKeys().revoke(owner, key.id(), LATER);

    assertUnauthenticated(access(Scope.READ));
    assertRefusesToWrite(access(Scope.WRITE), Unauthenticated.class);
  }

  @Test
  void acceptsTheOtherKeysOfAUserWhoRevokedOne() {
    Secret lost = newSecret(owner.userId());
    ApiKey revoked = store(lost, FAR_AWAY, Scope.READ, Scope.WRITE);
    store(FAR_AWAY, Scope.READ);

    fixture().repositories().apiKeys().revoke(owner, revoked.id(), LATER);

    assertThat(read(access(Scope.READ))).isEmpty();
    assertUnauthenticated(Caller.of(lost).require(Scope.READ));
    assertRefusesToWrite(access(Scope.WRITE), Forbidden.class);
  }

  @Test
  void refusesAnExpiredKey() {
    store(LONG_AGO.plus(Duration.ofDays(1)), Scope.READ, Scope.WRITE);

    assertUnauthenticated(access(Scope.READ));
    assertRefusesToWrite(access(Scope.WRITE), Unauthenticated.class);
  }

  @Test
  void refusesToWriteWithAKeyThatOnlyReads() {
    store(FAR_AWAY, Scope.READ);

    assertRefusesToWrite(access(Scope.WRITE), Forbidden.class);
    assertThat(read(access(Scope.READ))).isEmpty();
  }

  @Test
  void refusesToReadWithAKeyThatOnlyWrites() {
    store(FAR_AWAY, Scope.WRITE);

    assertThatThrownBy(() -> read(access(Scope.READ)))
        .isInstanceOf(Forbidden.class)
        .hasMessage(Forbidden.missingScope("read").getMessage());
  }

  @Test
  void refusesTheKeyOfAnotherUser() {
    store(FAR_AWAY, Scope.READ, Scope.WRITE);
    Access victim = fixture().newUser();
    write(victim);
    Access forged = new Access(victim.userId(), Scope.READ, access(Scope.READ).proof());

    assertUnauthenticated(forged);
  }

  @Test
  void refusesASecretOfAnotherKind() {
    store(FAR_AWAY, Scope.READ, Scope.WRITE);
    Proof session = new Proof.Presented(CredentialKind.SESSION, secret.hash());

    assertUnauthenticated(new Access(owner.userId(), Scope.READ, session));
  }

  @Test
  void refusesEveryCredentialOfADisabledUserUntilEnabledAgain() {
    store(FAR_AWAY, Scope.READ, Scope.WRITE);
    fixture().users().change(owner.userId(), user -> user.disabledAt(LATER), BY_OPERATOR);

    assertUnauthenticated(access(Scope.READ));
    assertUnauthenticated(reading(owner));
    assertRefusesToWrite(owner, Unauthenticated.class);

    fixture().users().change(owner.userId(), user -> user.disabledAt(null), BY_OPERATOR);
    assertThat(read(access(Scope.READ))).isEmpty();
    assertThat(read(reading(owner))).isEmpty();
  }

  @Test
  void refusesEveryCredentialOfADeletedUser() {
    store(FAR_AWAY, Scope.READ, Scope.WRITE);
    fixture().users().delete(owner.userId(), BY_OPERATOR);

    assertUnauthenticated(access(Scope.READ));
    assertUnauthenticated(reading(owner));
  }

  @Test
  void refusesAUserWhoNeverExisted() {
    assertUnauthenticated(Caller.trusted(new UserId(TestRecords.newId())).require(Scope.READ));
  }

  @Test
  void verifiesBeforeATransactionBegins() {
    ApiKey key = store(FAR_AWAY, Scope.READ);

    assertThatThrownBy(
            () -> fixture().transactions().inTransaction(access(Scope.WRITE), this::mustNotRun))
        .isInstanceOf(Forbidden.class);
    fixture().repositories().apiKeys().revoke(owner, key.id(), LATER);
    assertThatThrownBy(
            () -> fixture().transactions().inTransaction(access(Scope.READ), this::mustNotRun))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void worksInATransactionWithAPresentedKey() {
    store(FAR_AWAY, Scope.WRITE);
    Access access = access(Scope.WRITE);
    Company company = TestRecords.company(TestData.fullCompany().build());

    fixture()
        .transactions()
        .inTransaction(access, inside -> inside.companies().createAll(access, List.of(company)));

    assertThat(read(reading(owner))).containsExactly(company);
  }

  @Test
  void knowsTheUserAndTheScopesBehindAKey() {
    store(FAR_AWAY, Scope.READ, Scope.ADMIN);

    var current = fixture().users().current(access(Scope.READ));

    assertThat(current.user().id()).isEqualTo(owner.userId());
    assertThat(current.scopes()).isEqualTo(Set.of(Scope.READ, Scope.ADMIN));
    assertThatThrownBy(() -> fixture().users().deleteCurrent(access(Scope.WRITE)))
        .isInstanceOf(Forbidden.class);
    assertThat(fixture().users().find(owner.userId())).isPresent();
  }

  private ApiKey store(Instant expiresAt, Scope... scopes) {
    return store(secret, expiresAt, scopes);
  }

  private ApiKey store(Secret of, Instant expiresAt, Scope... scopes) {
    ApiKey key = TestUsers.key(of, expiresAt, scopes);
    fixture().repositories().apiKeys().create(owner, key);
    return key;
  }

  private Access access(Scope scope) {
    return Caller.of(secret).require(scope);
  }

  private List<Company> read(Access access) {
    return fixture()
        .repositories()
        .companies()
        .list(access, Query.all(), PageRequest.first())
        .items();
  }

  private Company write(Access access) {
    Company company = TestRecords.company(TestData.fullCompany().build());
    return fixture().repositories().companies().createAll(access, List.of(company)).get(0);
  }

  private <T> T mustNotRun(Object repositories) {
    throw new AssertionError("the work ran without a right");
  }

  private void assertUnauthenticated(Access access) {
    assertThatThrownBy(() -> read(access)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> fixture().users().current(access)).isInstanceOf(Unauthenticated.class);
  }

  private void assertRefusesToWrite(Access access, Class<? extends RuntimeException> refusal) {
    var companies = fixture().repositories().companies();
    Company own = TestRecords.company(TestData.fullCompany().build());

    assertThatThrownBy(() -> companies.createAll(access, List.of(own))).isInstanceOf(refusal);
    assertThatThrownBy(
            () ->
                companies.change(access, own.id(), ExpectedVersion.any(), LATER, Company::profile))
        .isInstanceOf(refusal);
    assertThatThrownBy(() -> companies.delete(access, own.id(), ExpectedVersion.any(), LATER))
        .isInstanceOf(refusal);
    assertThatThrownBy(() -> fixture().repositories().apiKeys().list(access)).isInstanceOf(refusal);
  }
}
