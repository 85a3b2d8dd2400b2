package com.blossomer.gtm.adapter.http.auth;

import static com.blossomer.gtm.adapter.http.auth.Tokens.AUDIENCE;
import static com.blossomer.gtm.adapter.http.auth.Tokens.ISSUER;
import static com.blossomer.gtm.adapter.http.auth.Tokens.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.SignUp;
import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharedSecretTest {

  private static final Algorithm HS256 = Algorithm.HMAC256(SECRET);
  private static final Instant SOON = Instant.now().plusSeconds(600);

  private static Blossomer blossomer;
  private static TestApi api;

  @BeforeAll
  static void start() {
    blossomer = Blossomer.builder().store(new InMemoryStore()).signUp(SignUp.OPEN).build();
    api =
        TestApi.startOn(
            blossomer,
            settings -> settings.withJwt(JwtSettings.ofSecret(SECRET, ISSUER, AUDIENCE)));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void signsAPersonInAndKeepsThemOne() {
    String token = Tokens.of("ada").withClaim("name", "Ada").sign(HS256);

    Answer first = me(token);
    Answer again = me(Tokens.of("ada").withClaim("n", 1).sign(HS256));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.json().at("/user/name").asText()).isEqualTo("Ada");
    assertThat(first.json().path("scopes")).hasToString("[\"read\",\"write\"]");
    assertThat(again.json().at("/user/id")).isEqualTo(first.json().at("/user/id"));
  }

  @Test
  void takesAnEMailOnlyIfItIsVerified() {
    User invited = user("grace@example.com", Role.ADMIN);

    Answer unverified = me(Tokens.of("eve").withClaim("email", "grace@example.com").sign(HS256));
    Answer claimed =
        me(
            Tokens.of("eve2")
                .withClaim("email", "grace@example.com")
                .withClaim("email_verified", "true")
                .sign(HS256));
    Answer verified =
        me(
            Tokens.of("grace")
                .withClaim("email", "Grace@example.com")
                .withClaim("email_verified", true)
                .sign(HS256));

    assertThat(unverified.json().at("/user/email").isNull()).isTrue();
    assertThat(claimed.json().at("/user/email").isNull()).isTrue();
    assertThat(verified.json().at("/user/id").asText()).isEqualTo(invited.id().toString());
    assertThat(verified.json().path("scopes")).hasToString("[\"read\",\"write\",\"admin\"]");
  }

  @Test
  void anEMailOfAnotherIdentityIsAConflict() {
    user("joan@example.com", Role.USER);
    me(verified("joan", "joan@example.com"));

    Answer other = me(verified("mallory", "joan@example.com"));

    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void aDisabledUserIsRefusedThoughTheTokenIsRemembered() {
    String token = Tokens.of("linus").sign(HS256);
    String id = me(token).json().at("/user/id").asText();

    blossomer.users().disable(Caller.operator(), blossomer.users().get(Caller.operator(), id).id());

    assertThat(me(token).status()).isEqualTo(401);
    assertThat(me(Tokens.of("linus").withClaim("n", 2).sign(HS256)).status()).isEqualTo(403);
  }

  @Test
  void beginsASessionThatEndsWithTheToken() {
    Instant end = Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
    String origin = "http://127.0.0.1:" + api.port();
    TestClient browser = api.client(null);

    Answer begun =
        browser.post(
            "/api/session",
            "{\"token\":\"%s\"}".formatted(Tokens.of("mary").withExpiresAt(end).sign(HS256)),
            "Origin",
            origin);
    Answer refused = browser.post("/api/session", "{\"token\":\"a.b.c\"}", "Origin", origin);

    assertThat(begun.status()).isEqualTo(200);
    assertThat(Instant.parse(begun.json().path("expiresAt").asText()))
        .isBetween(end, end.plusSeconds(30));
    String cookie = begun.header("Set-Cookie").split(";")[0];
    assertThat(browser.get("/api/session", "Cookie", cookie).json().path("scopes"))
        .hasToString("[\"read\",\"write\"]");
    assertThat(refused.status()).isEqualTo(401);
  }

  @Test
  void toleratesClocksThatDifferByHalfAMinute() {
    Instant justOver = Instant.now().minusSeconds(10);

    assertThat(me(Tokens.of("ada").withExpiresAt(justOver).sign(HS256)).status()).isEqualTo(200);
  }

  static Stream<Arguments> badTokens() {
    String valid = Tokens.of("ada").sign(HS256);
    String[] parts = valid.split("\\.");
    String claims =
        "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"ada\",\"exp\":%d}"
            .formatted(ISSUER, AUDIENCE, SOON.getEpochSecond());
    String none = Tokens.raw("{\"alg\":\"none\",\"typ\":\"JWT\"}", claims);
    return Stream.of(
        Arguments.of("alg none", none + "."),
        Arguments.of("alg none, signed", none + "." + parts[2]),
        Arguments.of("other algorithm", Tokens.of("ada").sign(Algorithm.HMAC512(SECRET))),
        Arguments.of(
            "other secret",
            Tokens.of("ada")
                .sign(Algorithm.HMAC256("another secret of 32 bytes, yes.".getBytes(UTF_8)))),
        Arguments.of("no signature", parts[0] + "." + parts[1] + "."),
        Arguments.of("altered signature", valid.substring(0, valid.length() - 4) + "AAAA"),
        Arguments.of("altered claims", parts[0] + "." + Tokens.base64(claims) + "." + parts[2]),
        Arguments.of("no exp", Tokens.of("ada").withExpiresAt((Instant) null).sign(HS256)),
        Arguments.of(
            "expired", Tokens.of("ada").withExpiresAt(Instant.now().minusSeconds(60)).sign(HS256)),
        Arguments.of(
            "not yet valid",
            Tokens.of("ada").withNotBefore(Instant.now().plusSeconds(60)).sign(HS256)),
        Arguments.of("wrong iss", Tokens.of("ada").withIssuer("https://evil.example").sign(HS256)),
        Arguments.of(
            "no iss",
            JWT.create().withAudience(AUDIENCE).withSubject("a").withExpiresAt(SOON).sign(HS256)),
        Arguments.of("wrong aud", Tokens.of("ada").withAudience("other").sign(HS256)),
        Arguments.of(
            "no aud",
            JWT.create().withIssuer(ISSUER).withSubject("a").withExpiresAt(SOON).sign(HS256)),
        Arguments.of(
            "no sub",
            JWT.create().withIssuer(ISSUER).withAudience(AUDIENCE).withExpiresAt(SOON).sign(HS256)),
        Arguments.of("blank sub", Tokens.of(" ").sign(HS256)),
        Arguments.of("long sub", Tokens.of("s".repeat(2_001)).sign(HS256)),
        Arguments.of(
            "unknown crit",
            Tokens.of("ada").withHeader(Map.of("crit", List.of("x"), "x", 1)).sign(HS256)),
        Arguments.of("no JSON", "a.b.c"),
        Arguments.of("empty parts", ".."),
        Arguments.of("claims that are a list", Tokens.raw("{\"alg\":\"HS256\"}", "[]") + ".x"),
        Arguments.of("claims of wrong types", signed(claims.replace("\"ada\"", "[1]"))),
        Arguments.of("exp in words", signed(claims.replaceAll("\\d+}", "\"soon\"}"))),
        Arguments.of("huge exp", signed(claims.replaceAll("\\d+}", "1e300}"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void refusesTokensThatAreNotValid(String name, String token) {
    Answer answer = me(token);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  private static String signed(String claims) {
    String content = Tokens.raw("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", claims);
    byte[] signature = HS256.sign(content.getBytes(UTF_8));
    return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static String verified(String subject, String email) {
    return Tokens.of(subject)
        .withClaim("email", email)
        .withClaim("email_verified", true)
        .sign(HS256);
  }

  private static User user(String email, Role role) {
    NewUser user = new NewUser(new Email(email), null, role, null, null);
    return blossomer.users().create(Caller.operator(), user);
  }

  private static Answer me(String token) {
    return api.client(token).get("/api/me");
  }
}
