package com.blossomer.gtm.adapter.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.server.AddressBlock;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.RawClient;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind a trusted proxy, which names the addresses. */
class FailedSignInsTest {

  private static final RateLimitSettings THREE =
      new RateLimitSettings(RateLimitPolicy.standard(), 3);
  private static final String EVIL = "203.0.113.7";

  private TestApi api;

  @BeforeEach
  void start() {
    api =
        TestApi.start(
            settings ->
                settings
                    .withRateLimits(THREE)
                    .withTrustedProxies(Set.of(AddressBlock.parse("127.0.0.1").orElseThrow())));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void refusesAnAddressThatPresentsTooManyWrongCredentials() {
    for (int i = 0; i < 3; i++) {
      assertThat(guess(EVIL).status()).isEqualTo(401);
    }

    Answer refused = guess(EVIL);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("too_many_failures");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
    assertThat(guess("203.0.113.8").status()).isEqualTo(401);
  }

  @Test
  void countsMistypedKeysTokensSessionsAndLinksAlike() {
    TestClient nobody = api.client(null);
    String link = "{\"link\":\"" + "x".repeat(60) + "\"}";
    String origin = "http://127.0.0.1:" + api.port();

    assertThat(api.client("bgtm_mistyped").get("/api/me", forwarded(EVIL)).status()).isEqualTo(401);
    assertThat(nobody.get("/api/me", forwarded(EVIL, "Cookie", "blossomer_session=x")).status())
        .isEqualTo(401);
    assertThat(nobody.post("/api/session", link, forwarded(EVIL, "Origin", origin)).status())
        .isEqualTo(401);

    assertThat(api.client("a.b.c").get("/api/me", forwarded(EVIL)).status()).isEqualTo(429);
    assertThat(nobody.post("/api/session", link, forwarded(EVIL, "Origin", origin)).status())
        .isEqualTo(429);
  }

  @Test
  void doesNotCountRequestsWithoutACredential() {
    for (int i = 0; i < 10; i++) {
      assertThat(api.client(null).get("/api/me", forwarded(EVIL)).status()).isEqualTo(401);
    }
    assertThat(guess(EVIL).status()).isEqualTo(401);
  }

  @Test
  void whoWasKnownDoesNotSufferFromOthersOfTheSameAddress() {
    TestClient ada = api.newUser();
    TestClient late = api.newUser();
    assertThat(ada.get("/api/me", forwarded(EVIL)).status()).isEqualTo(200);
    for (int i = 0; i < 4; i++) {
      guess(EVIL);
    }

    assertThat(ada.get("/api/me", forwarded(EVIL)).status()).isEqualTo(200);
    assertThat(late.get("/api/me", forwarded(EVIL)).status()).isEqualTo(429);
    assertThat(late.get("/api/me", forwarded("198.51.100.1")).status()).isEqualTo(200);
  }

  @Test
  void knowsTheAddressesOfTheSixthVersion() throws IOException {
    InetAddress loopback = InetAddress.getByName("::1");
    AddressBlock proxy = AddressBlock.parse("::1").orElseThrow();
    String request =
        "GET /api/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer x\r\n"
            + "X-Forwarded-For: 2001:db8:1:2::%d\r\n\r\n";
    try (TestApi six =
        TestApi.start(
            settings ->
                settings.withHost("::1").withRateLimits(THREE).withTrustedProxies(Set.of(proxy)))) {
      List<String> answers = new ArrayList<>();
      for (int host = 1; host <= 4; host++) {
        try (RawClient client = RawClient.connect(loopback, six.port())) {
          answers.add(client.send(request.formatted(host)).readAnswer());
        }
      }

      assertThat(answers.get(2)).startsWith("HTTP/1.1 401 ");
      assertThat(answers.get(3)).startsWith("HTTP/1.1 429 ");
    }
  }

  @Test
  void doesNotLimitTheMachineItself() {
    for (int i = 0; i < 10; i++) {
      assertThat(
              api.client(TestUsers.newSecret(TestUsers.minimalUser().id()).reveal())
                  .get("/api/me")
                  .status())
          .isEqualTo(401);
    }
  }

  private Answer guess(String from) {
    String madeUp = TestUsers.newSecret(TestUsers.minimalUser().id()).reveal();
    return api.client(madeUp).get("/api/me", forwarded(from));
  }

  private static String[] forwarded(String from, String... more) {
    String[] headers = new String[more.length + 2];
    headers[0] = "X-Forwarded-For";
    headers[1] = from;
    System.arraycopy(more, 0, headers, 2, more.length);
    return headers;
  }
}
