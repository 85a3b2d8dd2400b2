package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeTest {

  private static TestApi api;

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void saysWhoAsksAndWhatTheLimitsAre() {
    Answer me = api.newUser(Scope.READ).get("/api/me");

    assertThat(me.json().at("/user/name").asText()).isEqualTo("local");
    assertThat(me.json().at("/user/email").isNull()).isTrue();
    assertThat(me.json().path("scopes")).hasToString("[\"read\"]");
    assertThat(me.json().at("/limits/bodyBytes").asInt()).isEqualTo(4 * 1024 * 1024);
  }

  @Test
  void changesOnesNameAndNothingElse() {
    TestClient ada = api.newUser();

    Answer renamed = ada.patch("/api/me", "*", "{\"name\": \"Ada Marsh\"}");

    assertThat(renamed.status()).isEqualTo(200);
    assertThat(ada.get("/api/me").json()).isEqualTo(renamed.json());
    assertThat(renamed.json().at("/user/name").asText()).isEqualTo("Ada Marsh");
    Answer refused = ada.patch("/api/me", "*", "{\"role\": \"admin\", \"name\": 5}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors")).hasSize(2);
    assertThat(ada.patch("/api/me", "*", "{}").json()).isEqualTo(renamed.json());
    assertThat(api.newUser(Scope.READ).patch("/api/me", "*", "{}").status()).isEqualTo(403);
  }

  @Test
  void deletesTheAccountWithEverything() {
    TestClient ada = api.newUser();
    ada.newCompany();

    assertThat(ada.delete("/api/me").status()).isEqualTo(204);
    assertThat(ada.get("/api/me").status()).isEqualTo(401);
  }
}
