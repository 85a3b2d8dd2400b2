package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static TestApi api;
  private final TestClient ada = api.newUser();

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void anEmptyListHasNoNextPage() {
    assertThat(ada.get("/api/companies").text()).isEqualTo("{\"items\":[]}");
  }

  @Test
  void walksThroughAllRecordsInTheirOrder() {
    List<String> created = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      created.add(ada.newCompany());
    }

    List<String> seen = new ArrayList<>();
    String query = "";
    for (int page = 1; page <= 3; page++) {
      Answer answer = ada.get("/api/companies?limit=3" + query);
      assertThat(answer.status()).isEqualTo(200);
      answer.json().path("items").forEach(item -> seen.add(item.path("id").asText()));
      assertThat(answer.json().has("next")).isEqualTo(page < 3);
      query = "&cursor=" + answer.json().path("next").asText();
    }

    assertThat(seen).containsExactlyElementsOf(created);
  }

  @Test
  void narrowsByEveryParent() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);
    String campaign = ada.newCampaign(account, persona);
    String other = ada.newAccount(ada.newCompany());
    ada.newCampaign(other, ada.newPersona(other));

    assertThat(ids("/api/target-accounts?companyId=" + company)).containsExactly(account);
    assertThat(ids("/api/target-personas?companyId=" + company)).containsExactly(persona);
    assertThat(ids("/api/target-personas?targetAccountId=" + account)).containsExactly(persona);
    assertThat(ids("/api/campaigns?companyId=" + company)).containsExactly(campaign);
    assertThat(ids("/api/campaigns?targetAccountId=" + account)).containsExactly(campaign);
    assertThat(ids("/api/campaigns?targetPersonaId=" + persona)).containsExactly(campaign);
    assertThat(ids("/api/campaigns?targetPersonaId=" + persona + "&companyId=" + company))
        .containsExactly(campaign);
    assertThat(ids("/api/campaigns?targetAccountId=" + other + "&companyId=" + company)).isEmpty();
    assertThat(ids("/api/campaigns?companyId=" + UUID.randomUUID())).isEmpty();
    assertThat(ids("/api/campaigns")).hasSize(2);
  }

  @Test
  void aCursorIsGoodForItsOwnListOnly() {
    String company = ada.newCompany();
    ada.newAccount(company);
    ada.newAccount(company);
    String narrowed = "/api/target-accounts?limit=1&companyId=" + company;
    String cursor = ada.get(narrowed).json().path("next").asText();

    assertThat(ada.get(narrowed + "&cursor=" + cursor).status()).isEqualTo(200);
    for (String other :
        List.of(
            "/api/target-accounts?cursor=" + cursor,
            "/api/companies?cursor=" + cursor,
            "/api/target-accounts?companyId=" + UUID.randomUUID() + "&cursor=" + cursor)) {
      Answer answer = ada.get(other);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("bad_cursor");
    }
  }

  @Test
  void refusesAlteredCursors() {
    ada.newCompany();
    ada.newCompany();
    String cursor = ada.get("/api/companies?limit=1").json().path("next").asText();

    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String altered = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThat(ada.get("/api/companies?cursor=" + altered).code()).isEqualTo("bad_cursor");
    }
    assertThat(ada.get("/api/companies?cursor=" + cursor + "A").status()).isEqualTo(400);
    assertThat(ada.get("/api/companies?cursor=" + cursor + "=").status()).isEqualTo(400);
    assertThat(ada.get("/api/companies?cursor=" + cursor.substring(1)).status()).isEqualTo(400);
  }

  private List<String> ids(String path) {
    Answer answer = ada.get(path);
    List<String> ids = new ArrayList<>();
    answer.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }
}
