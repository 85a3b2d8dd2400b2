package com.blossomer.gtm.domain.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RateLimitRepository} promises. The buckets are so small that none recovers by
 * itself while a test runs.
 */
public abstract class RateLimitRepositoryContract {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final RateLimitPolicy POLICY = new RateLimitPolicy(2, 4);

  private RateLimitRepository limits;
  private Access user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  /** Makes so much time pass for the user's bucket. */
  protected abstract void letPass(Access user, Duration time);

  @BeforeEach
  void createUser() {
    limits = fixture().rateLimits();
    user = fixture().newUser();
  }

  @Test
  void givesWhatTheBucketHoldsAndSaysWhenToAskAgain() {
    assertThat(lease(1)).isEqualTo(new RateLease(2, 1, 1, Duration.ZERO));
    assertThat(lease(1)).isEqualTo(new RateLease(2, 1, 0, Duration.ZERO));

    RateLease refused = lease(1);

    assertThat(refused.granted()).isZero();
    assertThat(refused.left()).isZero();
    assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
  }

  @Test
  void givesAtMostHalfOfWhatThereIs() {
    RateLimitPolicy policy = new RateLimitPolicy(16, 16);

    assertThat(Stream.generate(() -> limits.lease(user, policy, 100).granted()).limit(6))
        .startsWith(8, 4, 2, 1, 1);
  }

  @Test
  void givesNoMoreThanIsWanted() {
    RateLease lease = limits.lease(user, new RateLimitPolicy(1_000, 1_000), 50);

    assertThat(lease.granted()).isEqualTo(50);
    assertThat(lease.left()).isBetween(950, 1_000);
  }

  @Test
  void fillsTheBucketAsTimePasses() {
    takeAll();

    letPass(user, MINUTE.dividedBy(2));
    assertThat(lease(1).granted()).isEqualTo(1);
    assertThat(lease(1).granted()).isZero();

    letPass(user, MINUTE.multipliedBy(10));
    assertThat(takeAll()).isEqualTo(2);
  }

  @Test
  void keepsTheBucketsOfUsersApart() {
    takeAll();

    Access other = fixture().newUser();

    assertThat(limits.lease(other, POLICY, 1).granted()).isEqualTo(1);
  }

  @Test
  void goesByThePlan() {
    fixture()
        .users()
        .change(
            user.userId(), user -> user.with(null, null, null, Plan.PRO), TestUsers.BY_OPERATOR);

    assertThat(lease(1).perMinute()).isEqualTo(4);
    assertThat(takeAll()).isEqualTo(3);
  }

  @Test
  void keepsTheShareThatWasTakenWhenThePlanChanges() {
    takeAll();
    fixture()
        .users()
        .change(
            user.userId(), user -> user.with(null, null, null, Plan.PRO), TestUsers.BY_OPERATOR);

    assertThat(lease(1).granted()).isZero();
    letPass(user, MINUTE.dividedBy(4));

    assertThat(takeAll()).isEqualTo(1);
  }

  @Test
  void doesNotLimitAdministrators() {
    fixture()
        .users()
        .change(
            user.userId(), user -> user.with(null, null, Role.ADMIN, null), TestUsers.BY_OPERATOR);

    assertThat(lease(1)).isEqualTo(RateLease.unlimited());
  }

  @Test
  void takesAnyCredentialThatIsValidWhateverItsScopes() {
    for (Scope scope : List.of(Scope.READ, Scope.WRITE)) {
      Secret secret = TestUsers.newSecret(user.userId());
      ApiKey key = TestUsers.key(secret, TestUsers.FAR_AWAY, scope);
      fixture().repositories().apiKeys().create(user, key);

      assertThat(limits.lease(Caller.of(secret).identify(), POLICY, 1).granted()).isEqualTo(1);
    }
  }

  @Test
  void takesNothingForACredentialThatIsNotValid() {
    Secret madeUp = TestUsers.newSecret(user.userId());
    Secret session = Secret.generate(CredentialKind.SESSION, user.userId(), new SecureRandom());
    Secret link = Secret.generate(CredentialKind.SIGN_IN_LINK, user.userId(), new SecureRandom());

    for (Secret secret : List.of(madeUp, session, link)) {
      assertThatThrownBy(() -> limits.lease(Caller.of(secret).identify(), POLICY, 1))
          .isInstanceOf(Unauthenticated.class);
    }
    assertThat(takeAll()).isEqualTo(2);
  }

  @Test
  void takesNothingForADisabledUser() {
    fixture()
        .users()
        .change(user.userId(), user -> user.disabledAt(TestUsers.LONG_AGO), TestUsers.BY_OPERATOR);

    assertThatThrownBy(() -> lease(1)).isInstanceOf(Unauthenticated.class);
  }

  private RateLease lease(int wanted) {
    return limits.lease(user, POLICY, wanted);
  }

  private int takeAll() {
    int taken = 0;
    for (int granted = lease(1).granted(); granted > 0; granted = lease(1).granted()) {
      taken += granted;
    }
    return taken;
  }
}
