package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IsolationTest {

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
  void anotherUsersRecordReadsLikeOneThatNeverExisted() {
    TestClient ada = api.newUser();
    TestClient eve = api.newUser();
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);
    String campaign = ada.newCampaign(account, persona);

    for (String path :
        List.of(
            "/api/companies/" + company,
            "/api/target-accounts/" + account,
            "/api/target-personas/" + persona,
            "/api/campaigns/" + campaign)) {
      String missing = path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID();
      assertSame(eve.get(path), eve.get(missing));
      assertSame(eve.delete(path, "If-Match", "*"), eve.delete(missing, "If-Match", "*"));
      assertSame(eve.patch(path, "*", "{}"), eve.patch(missing, "*", "{}"));
      assertSame(eve.put(path, "\"1-0\"", "{}"), eve.put(missing, "\"1-0\"", "{}"));
      assertThat(ada.get(path).status()).isEqualTo(200);
    }
    assertSame(
        eve.get("/api/companies/" + company + "/tree"),
        eve.get("/api/companies/" + UUID.randomUUID() + "/tree"));
  }

  @Test
  void listsShowNothingOfOthers() {
    TestClient ada = api.newUser();
    TestClient eve = api.newUser();
    String company = ada.newCompany();
    ada.newAccount(company);

    assertThat(eve.get("/api/companies").json().path("items")).isEmpty();
    assertThat(eve.get("/api/target-accounts?companyId=" + company).json().path("items")).isEmpty();
  }

  @Test
  void anotherUsersParentReadsLikeOneThatNeverExisted() {
    TestClient ada = api.newUser();
    TestClient eve = api.newUser();
    String company = ada.newCompany();
    String json = "{\"companyId\":\"%s\",\"name\":\"a\"}";

    Answer foreign = eve.post("/api/target-accounts", json.formatted(company));
    Answer missing = eve.post("/api/target-accounts", json.formatted(UUID.randomUUID()));

    assertThat(foreign.status()).isEqualTo(422);
    assertThat(foreign.errors()).containsExactly("/companyId not_found");
    assertSame(foreign, missing);
  }

  private static void assertSame(Answer one, Answer other) {
    assertThat(one.status()).isEqualTo(other.status()).isGreaterThanOrEqualTo(400);
    assertThat(((ObjectNode) one.json()).remove(List.of("requestId")))
        .isEqualTo(((ObjectNode) other.json()).remove(List.of("requestId")));
  }
}
