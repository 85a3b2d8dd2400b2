package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreeTest {

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
  void hasEveryRecordWithinItsParent() {
    TestClient ada = api.newUser();
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);
    String campaign = ada.newCampaign(account, persona);
    String bare = ada.newAccount(company);

    Answer tree = ada.get("/api/companies/" + company + "/tree");

    assertThat(tree.status()).isEqualTo(200);
    assertThat(tree.header("ETag")).isNull();
    assertThat(tree.json().path("id").asText()).isEqualTo(company);
    assertThat(tree.json().path("campaigns")).isEmpty();
    assertThat(tree.json().at("/targetAccounts/0/id").asText()).isEqualTo(account);
    assertThat(tree.json().at("/targetAccounts/0/campaigns")).isEmpty();
    assertThat(tree.json().at("/targetAccounts/0/targetPersonas/0/id").asText()).isEqualTo(persona);
    assertThat(tree.json().at("/targetAccounts/0/targetPersonas/0/campaigns/0/id").asText())
        .isEqualTo(campaign);
    assertThat(tree.json().at("/targetAccounts/1/id").asText()).isEqualTo(bare);
    assertThat(tree.json().at("/targetAccounts/1/targetPersonas")).isEmpty();
  }
}
