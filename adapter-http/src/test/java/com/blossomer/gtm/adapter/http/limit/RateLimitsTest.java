package com.blossomer.gtm.adapter.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a bucket that never recovers, since its clock stands still. */
class RateLimitsTest {

  private static final RateLimitSettings FIVE =
      new RateLimitSettings(new RateLimitPolicy(5, 100), 3);

  private static final InMemoryStore STORE =
      new InMemoryStore(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

  private static final AtomicInteger LEASES = new AtomicInteger();

  private static TestApi api;

  private final int before = LEASES.get();

  @BeforeAll
  static void startServer() {
    api = start(FIVE);
  }

  @AfterAll
  static void stopServer() {
    api.close();
  }

  @Test
  void saysOnEveryAuthenticatedAnswerWhatIsLeft() {
    TestClient ada = api.newUser();

    Answer first = ada.get("/api/companies");
    Answer missing = ada.get("/api/companies/1");
    Answer wrong = ada.get("/api/companies?surprise=1");

    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"requests\";q=5;w=60");
    assertThat(first.header("RateLimit")).startsWith("\"requests\";r=4;t=");
    assertThat(missing.header("RateLimit")).startsWith("\"requests\";r=3;t=");
    assertThat(wrong.header("RateLimit")).startsWith("\"requests\";r=2;t=");
  }

  @Test
  void refusesWhoHasMadeTooManyAndSaysWhenToGoOn() {
    TestClient ada = api.newUser();
    for (int i = 0; i < 5; i++) {
      assertThat(ada.get("/api/companies").status()).isEqualTo(200);
    }
    int asked = LEASES.get();

    Answer refused = ada.get("/api/companies");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("rate_limited");
    int seconds = Integer.parseInt(refused.header("Retry-After"));
    assertThat(seconds).isBetween(1, 12);
    assertThat(refused.header("RateLimit")).isEqualTo("\"requests\";r=0;t=" + seconds);
    for (int i = 0; i < 20; i++) {
      assertThat(ada.get("/api/companies").status()).isEqualTo(429);
    }
    assertThat(LEASES.get()).isEqualTo(asked + 1);
    assertThat(api.newUser().get("/api/companies").status()).isEqualTo(200);
  }

  @Test
  void countsAllCredentialsOfAUserTogether() {
    Caller user = api.blossomer().newLocalUser();
    TestClient one = api.clientOf(user, Scope.READ);
    TestClient other = api.clientOf(user, Scope.WRITE);
    for (int i = 0; i < 3; i++) {
      one.get("/api/me");
    }

    assertThat(other.newCompany()).isNotEmpty();
    assertThat(other.newCompany()).isNotEmpty();
    assertThat(other.get("/api/me").status()).isEqualTo(429);
    assertThat(one.get("/api/me").status()).isEqualTo(429);
  }

  @Test
  void asksForALeaseOnlyNowAndThen() {
    try (TestApi large = start(new RateLimitSettings(new RateLimitPolicy(1_000, 1_000), 3))) {
      TestClient ada = large.newUser();
      for (int i = 0; i < 101; i++) {
        assertThat(ada.get("/api/me").status()).isEqualTo(200);
      }

      // one for the first request, then two blocks of fifty
      assertThat(LEASES.get() - before).isEqualTo(3);
      assertThat(ada.get("/api/me").header("RateLimit")).startsWith("\"requests\";r=898;t=");
    }
  }

  @Test
  void aMadeUpCredentialUsesNothingUp() {
    Caller user = api.blossomer().newLocalUser();
    TestClient ada = api.clientOf(user, Scope.READ);
    assertThat(ada.get("/api/me").status()).isEqualTo(200);
    for (int i = 0; i < 50; i++) {
      Secret madeUp = TestUsers.newSecret(user.userId());
      assertThat(api.client(madeUp.reveal()).get("/api/me").status()).isEqualTo(401);
    }

    assertThat(ada.get("/api/me").header("RateLimit")).startsWith("\"requests\";r=3;t=");
  }

  @Test
  void aRevokedCredentialIsRefusedAtOnceAndThenUsesNothingUp() {
    Caller user = api.blossomer().newLocalUser();
    TestClient ada = api.clientOf(user, Scope.READ);
    ada.get("/api/me");
    int asked = LEASES.get();
    api.blossomer()
        .apiKeys()
        .list(user)
        .forEach(key -> api.blossomer().apiKeys().revoke(user, key.id()));

    for (int i = 0; i < 10; i++) {
      assertThat(ada.get("/api/me").status()).isEqualTo(401);
    }

    // the first was believed for the last time; the others did not get so far
    assertThat(LEASES.get()).isEqualTo(asked + 10);
  }

  @Test
  void administratorsHaveNoLimit() {
    Caller user = api.blossomer().newLocalUser();
    TestClient admin = api.clientOf(user, Scope.READ);
    UserChanges changes = new UserChanges(null, null, Role.ADMIN, null);
    api.blossomer().users().change(Caller.operator(), user.userId(), changes);

    for (int i = 0; i < 50; i++) {
      Answer answer = admin.get("/api/me");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("RateLimit")).isNull();
    }
    assertThat(admin.get("/api/me").json().at("/limits/requestsPerMinute").isNull()).isTrue();
    assertThat(LEASES.get() - before).isEqualTo(1);
  }

  @Test
  void showsTheLimitInForce() {
    try (TestApi off = TestApi.start()) {
      assertThat(api.newUser().get("/api/me").json().at("/limits/requestsPerMinute").asInt())
          .isEqualTo(5);
      Answer unlimited = off.newUser().get("/api/me");
      assertThat(unlimited.json().at("/limits/requestsPerMinute").isNull()).isTrue();
      assertThat(unlimited.header("RateLimit")).isNull();
      assertThat(unlimited.header("RateLimit-Policy")).isNull();
    }
  }

  @Test
  void letsRequestsPassUncountedWhileTheyCannotBeCounted() {
    RateLimitRepository away =
        (access, policy, wanted) -> {
          LEASES.incrementAndGet();
          throw new Unavailable("The store is away.", Duration.ofSeconds(1), null);
        };
    try (TestApi uncounted = startOn(away, FIVE)) {
      TestClient ada = uncounted.newUser();

      for (int i = 0; i < 10; i++) {
        Answer answer = ada.get("/api/companies");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("RateLimit")).isNull();
      }
      UserId nobody = TestUsers.minimalUser().id();
      String madeUp = TestUsers.newSecret(nobody).reveal();
      assertThat(uncounted.client(madeUp).get("/api/companies").status()).isEqualTo(401);
      assertThat(LEASES.get() - before).isLessThan(11);
    }
  }

  private static TestApi start(RateLimitSettings limits) {
    RateLimitRepository real = STORE.rateLimits();
    RateLimitRepository counted =
        (access, policy, wanted) -> {
          LEASES.incrementAndGet();
          return real.lease(access, policy, wanted);
        };
    return startOn(counted, limits);
  }

  private static TestApi startOn(RateLimitRepository limits, RateLimitSettings settings) {
    Blossomer blossomer = Blossomer.builder().store(STORE).rateLimits(limits).build();
    return TestApi.startOn(blossomer, http -> http.withRateLimits(settings));
  }
}
