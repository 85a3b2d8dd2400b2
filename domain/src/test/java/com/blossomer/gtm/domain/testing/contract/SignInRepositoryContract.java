package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static com.blossomer.gtm.domain.testing.TestUsers.FAR_AWAY;
import static com.blossomer.gtm.domain.testing.TestUsers.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
    assertThat(scopesOf(session)).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
    assertThatThrownBy(() -> fixture().users().current(Caller.of(session).require(Scope.ADMIN)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void letsAnAdministratorAdministerWhoSignedInByALink() {
    fixture()
        .users()
        .change(owner.userId(), user -> user.with(null, null, Role.ADMIN, null), BY_OPERATOR);
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));

    assertThat(begin(session)).isTrue();

    assertThat(scopesOf(session)).containsExactlyInAnyOrder(Scope.values());
    assertThat(fixture().users().current(Caller.of(session).require(Scope.ADMIN)).scopes())
        .contains(Scope.ADMIN);
  }

  @Test
  void beginsASessionThatMayDoWhatItsKeyMay() {
    Secret key = storeKey(FAR_AWAY, Scope.READ);

    BrowserSession begun = beginByKey(key).orElseThrow();

    assertThat(begun.scopes()).containsExactly(Scope.READ);
    assertThat(begun.expiresAt()).isEqualTo(FAR_AWAY);
    assertThat(scopesOf(session)).containsExactly(Scope.READ);
    assertThat(readWith(session)).isZero();
    assertThatThrownBy(
            () -> fixture().repositories().apiKeys().list(Caller.of(session).require(Scope.WRITE)))
        .isInstanceOf(Forbidden.class)
        .hasMessage(Forbidden.missingScope("write").getMessage());
  }

  @Test
  void knowsWhoIsSignedInAndByWhat() {
    Secret key = storeKey(FAR_AWAY, Scope.READ, Scope.WRITE);
    BrowserSession begun = beginByKey(key).orElseThrow();

    SignedIn current = signIns.current(Caller.of(session).require(Scope.READ));

    assertThat(current.session()).isEqualTo(begun);
    assertThat(current.user().id()).isEqualTo(owner.userId());
    assertThat(begun.userId()).isEqualTo(owner.userId());
    assertThat(begun.createdAt()).isEqualTo(LONG_AGO);
    ApiKey kept = fixture().repositories().apiKeys().list(owner).get(0);
    assertThat(begun.apiKeyId()).isEqualTo(kept.id());
    assertThat(kept.lastUsedAt()).isEqualTo(LONG_AGO);
  }

  @Test
  void endsASessionWithTheKeyThatBeganIt() {
    Secret key = storeKey(FAR_AWAY, Scope.READ, Scope.WRITE);
    BrowserSession begun = beginByKey(key).orElseThrow();
    assertThat(readWith(session)).isZero();

    fixture().repositories().apiKeys().revoke(owner, begun.apiKeyId(), LONG_AGO);

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> signIns.current(Caller.of(session).require(Scope.READ)))
        .isInstanceOf(Unauthenticated.class);
    assertThat(beginByKey(key)).isEmpty();
  }

  @Test
  void endsASessionWhenItsKeyExpires() {
    Secret key = storeKey(LONG_AGO.plus(HOUR), Scope.READ);

    BrowserSession begun = beginByKey(key).orElseThrow();

    assertThat(begun.expiresAt()).isEqualTo(LONG_AGO.plus(HOUR));
    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void beginsNothingByAKeyThatIsExpiredUnknownOrOfAnother() {
    Access other = fixture().newUser();
    Secret key = storeKey(LONG_AGO.plus(HOUR), Scope.READ);
    KeptSecret late = kept(session, LONG_AGO.plus(HOUR), FAR_AWAY);

    assertThat(signIns.beginByKey(owner, key.hash(), late)).isEmpty();
    assertThat(signIns.beginByKey(owner, link.hash(), late)).isEmpty();
    assertThat(signIns.beginByKey(other, key.hash(), kept(session, LONG_AGO, FAR_AWAY))).isEmpty();

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void beginsASessionWithScopesThatWereVerifiedBefore() {
    BrowserSession begun =
        signIns.begin(owner, kept(session, LONG_AGO, FAR_AWAY), Set.of(Scope.READ));

    assertThat(begun.apiKeyId()).isNull();
    assertThat(signIns.current(Caller.of(session).require(Scope.READ)).session()).isEqualTo(begun);
    assertThatThrownBy(() -> fixture().users().current(Caller.of(session).require(Scope.WRITE)))
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

    assertThat(signIns.beginByLink(other, link.hash(), kept(session, LONG_AGO, FAR_AWAY)))
        .isEmpty();
  }

  @Test
  void refusesALinkInPlaceOfASession() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));

    assertThatThrownBy(() -> readWith(link)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void refusesASessionThatIsExpired() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));
    signIns.beginByLink(owner, link.hash(), kept(session, LONG_AGO, LONG_AGO.plus(HOUR)));

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void endsASessionAtOnce() {
    signIns.createLink(owner, kept(link, LONG_AGO, FAR_AWAY));
    begin(session);

    signIns.endSession(Caller.of(session).require(Scope.WRITE), session.hash());

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void endsAllSessionsOfOneUserOnly() {
    Access other = fixture().newUser();
    Secret theirs = Secret.generate(CredentialKind.SESSION, other.userId(), new SecureRandom());
    Secret second = secret(CredentialKind.SESSION);
    signIns.begin(owner, kept(session, LONG_AGO, FAR_AWAY), Set.of(Scope.READ));
    signIns.begin(owner, kept(second, LONG_AGO, FAR_AWAY), Set.of(Scope.READ));
    signIns.begin(other, kept(theirs, LONG_AGO, FAR_AWAY), Set.of(Scope.READ));

    signIns.endAllSessions(owner);

    assertThatThrownBy(() -> readWith(session)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> readWith(second)).isInstanceOf(Unauthenticated.class);
    assertThat(readWith(theirs)).isZero();
  }

  private boolean begin(Secret begun) {
    return signIns.beginByLink(owner, link.hash(), kept(begun, LONG_AGO, FAR_AWAY)).isPresent();
  }

  private Optional<BrowserSession> beginByKey(Secret key) {
    return signIns.beginByKey(owner, key.hash(), kept(session, LONG_AGO, FAR_AWAY));
  }

  private Secret storeKey(Instant expiresAt, Scope... scopes) {
    Secret key = TestUsers.newSecret(owner.userId());
    fixture().repositories().apiKeys().create(owner, TestUsers.key(key, expiresAt, scopes));
    return key;
  }

  private Set<Scope> scopesOf(Secret begun) {
    return fixture().users().current(Caller.of(begun).require(Scope.READ)).scopes();
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
