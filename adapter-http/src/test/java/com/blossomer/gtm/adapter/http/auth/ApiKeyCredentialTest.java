package com.blossomer.gtm.adapter.http.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyCredentialTest {

  private static TestApi api;
  private static String key;

  @BeforeAll
  static void start() {
    api = TestApi.start();
    key = api.newUser().credential();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void demandsACredential() {
    Answer answer = api.client(null).get("/api/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"blossomer\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer %s", "BEARER %s", "Bearer   %s"})
  void readsTheSchemeInAnyCase(String header) {
    assertThat(withHeader(header.formatted(key)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s", "Basic %s", "Bearer", "Bearer ", "Bearer%s", "Bearer %s x", "Bearer x%s"})
  void refusesOtherForms(String header) {
    assertThat(withHeader(header.formatted(key)).status()).isEqualTo(401);
  }

  @Test
  void refusesTwoCredentials() {
    Answer answer = api.client(key).get("/api/me", "Authorization", "Bearer " + key);

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void refusesATypingErrorAnywhere() {
    for (int i = 0; i < key.length(); i++) {
      char other = key.charAt(i) == 'x' ? 'y' : 'x';
      String mistyped = key.substring(0, i) + other + key.substring(i + 1);
      assertThat(api.client(mistyped).get("/api/me").status()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @EnumSource(CredentialKind.class)
  void refusesSecretsThatWereNeverHandedOut(CredentialKind kind) {
    UserId nobody = new UserId(UUID.randomUUID());
    String secret = Secret.generate(kind, nobody, new SecureRandom()).reveal();

    assertThat(api.client(secret).get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void refusesTokensWhenNoneAreSetUp() {
    assertThat(api.client("a.b.c").get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void aDisabledUsersKeyIsRefused() {
    String ada = api.newUser().credential();
    CurrentUser user = api.blossomer().users().current(Caller.of(Secret.parse(ada).orElseThrow()));
    assertThat(api.client(ada).get("/api/me").status()).isEqualTo(200);

    api.blossomer().users().disable(Caller.operator(), user.user().id());

    assertThat(api.client(ada).get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void asksForTheCredentialBeforeAnythingElse() {
    assertThat(api.client(null).post("/api/companies?x=1", "no json").status()).isEqualTo(401);
    assertThat(api.client(null).get("/api/companies/1").status()).isEqualTo(401);
  }

  private static Answer withHeader(String header) {
    return api.client(null)
        .send("GET", "/api/me", BodyPublishers.noBody(), "Authorization", header);
  }
}
