package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.ReplacedAtomic;
import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

  private static final String KEY = "Idempotency-Key";
  private static final String ACME = "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}";

  private static TestApi api;

  private final TestClient ada = api.newUser();
  private final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void givesTheFirstAnswerAgain() {
    Answer first = ada.post("/api/companies", ACME, KEY, key);
    Answer second = ada.post("/api/companies", ACME, KEY, key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
      assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
    }
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
    assertThat(companies(ada)).isEqualTo(1);
  }

  @Test
  void givesItAgainWhateverBecameOfTheRecord() {
    Answer first = ada.post("/api/companies", ACME, KEY, key);
    ada.delete(first.header("Location"), "If-Match", "*");

    assertThat(ada.post("/api/companies", ACME, KEY, key).text()).isEqualTo(first.text());
    assertThat(companies(ada)).isZero();
  }

  @Test
  void refusesTheKeyOfAnotherRequest() {
    ada.post("/api/companies", ACME, KEY, key);
    String charset = "application/json; charset=utf-8";

    for (Answer answer :
        new Answer[] {
          ada.post("/api/companies", ACME + " ", KEY, key),
          ada.post("/api/target-accounts", ACME, KEY, key),
          ada.send("POST", "/api/companies", ACME.getBytes(UTF_8), charset, KEY, key)
        }) {
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("idempotency_key_reused");
    }
    assertThat(companies(ada)).isEqualTo(1);
  }

  @Test
  void aRefusedRequestWasNotDone() {
    Answer refused = ada.post("/api/companies", "{\"name\":\"Acme\"}", KEY, key);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(ada.post("/api/companies", "{", KEY, key).status()).isEqualTo(400);

    Answer mended = ada.post("/api/companies", ACME, KEY, key);

    assertThat(mended.status()).isEqualTo(201);
    assertThat(mended.header("Idempotency-Replayed")).isNull();
  }

  @Test
  void takesAKeyInQuotesForTheSame() {
    Answer first = ada.post("/api/companies", ACME, KEY, key);

    assertThat(ada.post("/api/companies", ACME, KEY, "\"" + key + "\"").text())
        .isEqualTo(first.text());
    assertThat(ada.post("/api/companies", ACME, KEY, key.toUpperCase(Locale.ROOT)).text())
        .isEqualTo(first.text());
  }

  @Test
  void refusesAKeyThatIsNoUuid() {
    for (String bad : new String[] {"", "1", key + "0", "\"" + key, "{" + key + "}", "\""}) {
      Answer answer = ada.post("/api/companies", ACME, KEY, bad);
      assertThat(answer.status()).as(bad).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("bad_idempotency_key");
    }
    assertThat(ada.post("/api/companies", ACME, KEY, key, KEY, key).code())
        .isEqualTo("bad_idempotency_key");
    assertThat(companies(ada)).isZero();
  }

  @Test
  void keepsTheKeysOfUsersApart() {
    TestClient bob = api.newUser();
    Answer first = ada.post("/api/companies", ACME, KEY, key);

    Answer other = bob.post("/api/companies", ACME, KEY, key);

    assertThat(other.status()).isEqualTo(201);
    assertThat(other.header("Location")).isNotEqualTo(first.header("Location"));
    assertThat(companies(bob)).isEqualTo(1);
  }

  @Test
  void givesNothingToWhoMayNotWrite() {
    var user = api.blossomer().newLocalUser();
    String session = signIn(user);
    String origin = "http://127.0.0.1:" + api.port();
    Answer first =
        api.client(null)
            .post("/api/companies", ACME, KEY, key, "Cookie", session, "Origin", origin);
    assertThat(first.status()).isEqualTo(201);
    api.client(null).delete("/api/session", "Cookie", session, "Origin", origin);

    assertThat(
            api.client(null)
                .post("/api/companies", ACME, KEY, key, "Cookie", session, "Origin", origin)
                .status())
        .isEqualTo(401);
    assertThat(api.newUser(Scope.READ).post("/api/companies", ACME, KEY, key).status())
        .isEqualTo(403);
  }

  @Test
  void repeatsTreesAndCopies() {
    String tree = "{\"company\":" + ACME + "}";
    Answer first = ada.post("/api/trees", tree, KEY, key);
    String copy = first.header("Location") + ":clone";
    String other = UUID.randomUUID().toString();

    Answer copied = ada.post(copy, "{}", KEY, other);

    assertThat(ada.post("/api/trees", tree, KEY, key).text()).isEqualTo(first.text());
    assertThat(ada.post(copy, "{}", KEY, other).text()).isEqualTo(copied.text());
    assertThat(ada.post(copy, "{ }", KEY, other).code()).isEqualTo("idempotency_key_reused");
    assertThat(companies(ada)).isEqualTo(2);
  }

  @Test
  void repeatsABatchWithItsFailures() {
    String batch =
        "{\"atomic\":false,\"operations\":["
            + "{\"method\":\"POST\",\"path\":\"/api/companies\",\"body\":%s},".formatted(ACME)
            + "{\"method\":\"POST\",\"path\":\"/api/companies\",\"body\":{}}]}";

    Answer first = ada.post("/api/batch", batch, KEY, key);
    Answer second = ada.post("/api/batch", batch, KEY, key);

    assertThat(first.status()).isEqualTo(207);
    assertThat(second.status()).isEqualTo(207);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(companies(ada)).isEqualTo(1);
  }

  @Test
  void anAtomicBatchThatFailsWasNotDone() {
    String operation = "{\"method\":\"POST\",\"path\":\"/api/companies\",\"body\":%s}";
    String failing =
        "{\"operations\":[" + operation.formatted(ACME) + "," + operation.formatted("{}") + "]}";
    String good = "{\"operations\":[" + operation.formatted(ACME) + "]}";

    assertThat(ada.post("/api/batch", failing, KEY, key).status()).isEqualTo(422);
    assertThat(companies(ada)).isZero();
    assertThat(ada.post("/api/batch", good, KEY, key).status()).isEqualTo(200);
  }

  @Test
  void refusesAKeyWhereASecretIsAnswered() {
    Answer keys = ada.post("/api/api-keys", "{\"name\":\"laptop\"}", KEY, key);
    Answer session =
        api.client(null)
            .post("/api/session", "{}", KEY, key, "Origin", "http://127.0.0.1:" + api.port());

    assertThat(keys.status()).isEqualTo(400);
    assertThat(keys.code()).isEqualTo("idempotency_key_not_supported");
    assertThat(session.status()).isEqualTo(400);
    assertThat(ada.get("/api/api-keys").json().path("items")).hasSize(1);
  }

  @Test
  void looksAtTheKeyOnlyInAPost() {
    Answer created = ada.post("/api/companies", ACME);

    Answer deleted =
        ada.delete(created.header("Location"), "If-Match", created.header("ETag"), KEY, "x");

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(ada.get("/api/companies", KEY, "x").status()).isEqualTo(200);
  }

  @Test
  void sendsAwayAtOnceWhileTheSameIsBeingDone() {
    Runnable busy =
        () -> {
          throw Conflict.underWay();
        };
    try (TestApi other = TestApi.startWith(all -> ReplacedAtomic.in(all, same -> same, busy))) {
      Answer answer = other.newUser().post("/api/companies", ACME, KEY, key);

      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.code()).isEqualTo("request_under_way");
      assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
  }

  @Test
  void troubleOfTheServerEndsAlsoALenientBatch() {
    AtomicInteger calls = new AtomicInteger();
    Runnable failsTheSecondTime =
        () -> {
          if (calls.incrementAndGet() == 2) {
            throw new Unavailable("The store is too busy.", Duration.ofSeconds(3), null);
          }
        };
    try (TestApi other =
        TestApi.startWith(
            all ->
                ReplacedAtomic.in(
                    all, inside -> ReplacedCompanies.in(inside, failsTheSecondTime), () -> {}))) {
      TestClient eve = other.newUser();
      String operation = "{\"method\":\"POST\",\"path\":\"/api/companies\",\"body\":" + ACME + "}";
      String batch = "{\"atomic\":false,\"operations\":[" + operation + "," + operation + "]}";

      Answer trouble = eve.post("/api/batch", batch, KEY, key);

      assertThat(trouble.status()).isEqualTo(503);
      assertThat(trouble.header("Retry-After")).isEqualTo("3");
      assertThat(trouble.json().path("operation").asInt()).isEqualTo(1);
      assertThat(companies(eve)).isZero();
      assertThat(eve.post("/api/batch", batch, KEY, key).status()).isEqualTo(207);
      assertThat(companies(eve)).isEqualTo(2);
    }
  }

  private static String signIn(Caller user) {
    String link = api.blossomer().signIns().createLink(user).secret().reveal();
    Answer begun =
        api.client(null)
            .post(
                "/api/session",
                "{\"link\":\"" + link + "\"}",
                "Origin",
                "http://127.0.0.1:" + api.port());
    return begun.header("Set-Cookie").split(";")[0];
  }

  private static int companies(TestClient client) {
    return client.get("/api/companies").json().path("items").size();
  }
}
