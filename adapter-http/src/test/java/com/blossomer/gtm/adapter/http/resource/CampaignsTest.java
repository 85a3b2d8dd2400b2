package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CampaignsTest {

  private static TestApi api;
  private final TestClient ada = api.newUser();
  private final String company = ada.newCompany();
  private final String account = ada.newAccount(company);
  private final String persona = ada.newPersona(account);
  private final String path = "/api/campaigns/" + ada.newCampaign(account, persona);

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void beginsAsADraftOfTheCompanyOfItsAccount() {
    Answer campaign = ada.get(path);

    assertThat(campaign.json().path("status").asText()).isEqualTo("draft");
    assertThat(campaign.json().path("companyId").asText()).isEqualTo(company);
  }

  @Test
  void movesItsStatusOnlyAlongTheAllowedWay() {
    Answer refused = ada.patch(path, "*", "{\"status\":\"paused\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("status_move_not_allowed");
    assertThat(refused.json().path("allowed")).hasToString("[\"active\"]");
    for (String next : new String[] {"active", "paused", "active", "completed"}) {
      Answer moved = ada.patch(path, "*", "{\"status\":\"" + next + "\"}");
      assertThat(moved.json().path("status").asText()).isEqualTo(next);
    }
    Answer done = ada.patch(path, "*", "{\"status\":\"active\"}");
    assertThat(done.status()).isEqualTo(409);
    assertThat(done.json().path("allowed")).isEmpty();
  }

  @Test
  void keepsSegmentsInTheirOrder() {
    String segments =
        "[{\"type\":\"greeting\",\"text\":\"Hello\"},{\"type\":\"cta\",\"text\":\"Call\"},{\"type\":\"greeting\"}]";

    Answer saved = ada.patch(path, "*", "{\"segments\":" + segments + "}");

    assertThat(saved.json().path("segments").findValuesAsText("type"))
        .containsExactly("greeting", "cta", "greeting");
  }

  @Test
  void needsAPersonaOfItsAccount() {
    String stranger = ada.newPersona(ada.newAccount(company));
    String json =
        "{\"targetAccountId\":\"%s\",\"targetPersonaId\":\"%s\",\"name\":\"n\",\"type\":\"ad\"}";

    Answer refused = ada.post("/api/campaigns", json.formatted(account, stranger));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errors()).hasSize(1);
    assertThat(refused.errors().get(0)).startsWith("/targetPersonaId ");
    assertThat(ada.post("/api/campaigns", "{}").errors())
        .contains("/name required", "/type required");
  }
}
