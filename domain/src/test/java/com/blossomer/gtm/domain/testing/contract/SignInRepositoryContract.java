package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.FAR_AWAY;
import static com.blossomer.gtm.domain.testing.TestUsers.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SignInRepository} promises, and how its sessions are verified. */
public abstract class SignInRepositoryContract {

  private static final Duration HOUR = Duration.ofHours(1);

  private SignInRepository signIns;
  private Access owner;
  private Secret link;
  private Secret session;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createUser() {
    signIns = fixture().signIns();
    owner = fixture().newUser();
    link = secret(CredentialKind.SIGN_IN_LINK);
    session = secret(CredentialKind.SESSION);
  }

  @Test
  void beginsASessionThatReadsAndWrites() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));

    assertThat(begin(session)).isTrue();

    assertThat(readWith(session)).isZero();
    assertThat(fixture().users().current(Caller.of(session).require(Scope.WRITE)).scopes())
        .containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
    assertThatThrownBy(() -> fixture().users().current(Caller.of(session).require(Scope.ADMIN)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void usesALinkOnlyOnce() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));
    Secret second = secret(CredentialKind.SESSION);

    assertThat(begin(session)).isTrue();
    assertThat(begin(second)).isFalse();

    assertThatThrownBy(() -> readWith(second)).isInstanceOf(Unauthenticated.class);
    assertThat(readWith(session)).isZero();
  }

  @Test
  void refusesALinkThatIsExpiredOrUnknown() {
    assertThat(begin(session)).isFalse();
    signIns.createLink(owner, kept(link, LONG_AGO.minus(HOUR), LONG_AGO));

    assertThat(begin(session)).isFalse();

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void refusesTheLinkOfAnotherUser() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));
    Access other = fixture().newUser();

    assertThat(signIns.beginSession(other, link.hash(), kept(session, LONG_AGO, FAR_AWAY)))
        .isFalse();
  }

  @Test
  void refusesALinkInPlaceOfASession() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));

    assertThatThrownBy(() -> readWith(link)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void refusesASessionThatIsExpired() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));
    signIns.beginSession(owner, link.hash(), kept(session, LONG_AGO, LONG_AGO.plus(HOUR)));

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void endsASessionAtOnce() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));
    begin(session);

    signIns.endSession(Caller.of(session).require(Scope.WRITE), session.hash());

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  private boolean begin(Secret begun) {
    return signIns.beginSession(owner, link.hash(), kept(begun, LONG_AGO, FAR_AWAY));
  }

  private int readWith(Secret secret) {
    Access access = Caller.of(secret).require(Scope.READ);
    return fixture()
        .repositories()
        .companies()
        .list(access, Query.all(), PageRequest.first())
        .items()
        .size();
  }

  private Secret secret(CredentialKind kind) {
    return Secret.generate(kind, owner.userId(), new SecureRandom());
  }

  private static KeptSecret kept(Secret secret, Instant createdAt, Instant expiresAt) {
    return new KeptSecret(
        TestRecords.newId(), secret.userId(), secret.hash(), createdAt, expiresAt);
  }
}
