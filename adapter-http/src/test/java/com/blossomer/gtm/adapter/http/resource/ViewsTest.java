package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private static TestApi api;
  private final TestClient ada = api.newUser();
  private String company;
  private String account;
  private String persona;
  private String campaign;

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @BeforeEach
  void create() {
    company = ada.newCompany();
    account = ada.newAccount(company);
    persona = ada.newPersona(account);
    campaign = ada.newCampaign(account, persona);
  }

  @Test
  void showsOnlyTheFieldsThatAreAskedFor() {
    Answer one = ada.get("/api/companies/" + company + "?fields=name,metadata.sourcesUsed,source");
    Answer list = ada.get("/api/companies?fields=id,businessProfile");

    assertThat(one.text())
        .isEqualTo("{\"source\":null,\"name\":\"Acme\",\"metadata\":{\"sourcesUsed\":[]}}");
    assertThat(list.text())
        .isEqualTo(
            "{\"items\":[{\"id\":\"%s\",\"businessProfile\":{\"category\":null,\"businessModel\":null,\"existingCustomers\":null}}]}"
                .formatted(company));
  }

  @Test
  void showsFieldsOfTheItemsOfLists() {
    String json =
        """
        {"companyId": "%s", "name": "a", "buyingSignals": [
          {"title": "t", "type": "intent"}, {"title": "u", "priority": "odd"}]}"""
            .formatted(company);
    String id = ada.post("/api/target-accounts", json).json().path("id").asText();

    Answer answer =
        ada.get(
            "/api/target-accounts/" + id + "?fields=buyingSignals.title,buyingSignals.type.value");

    assertThat(answer.text())
        .isEqualTo(
            "{\"buyingSignals\":[{\"title\":\"t\",\"type\":{\"value\":\"intent\"}},{\"title\":\"u\",\"type\":null}]}");
  }

  @Test
  void embedsChildrenAndParents() {
    JsonNode embedded =
        ada.get("/api/companies?include=targetAccounts.targetPersonas.campaigns,campaigns")
            .json()
            .at("/items/0");
    JsonNode up =
        ada.get(
                "/api/campaigns/"
                    + campaign
                    + "?include=company,targetAccount.company,targetPersona")
            .json();

    assertThat(embedded.at("/targetAccounts/0/id").asText()).isEqualTo(account);
    assertThat(embedded.at("/targetAccounts/0/targetPersonas/0/id").asText()).isEqualTo(persona);
    assertThat(embedded.at("/targetAccounts/0/targetPersonas/0/campaigns/0/id").asText())
        .isEqualTo(campaign);
    assertThat(embedded.at("/campaigns/0/id").asText()).isEqualTo(campaign);
    assertThat(embedded.has("targetPersonas")).isFalse();
    assertThat(up.at("/company/id").asText()).isEqualTo(company);
    assertThat(up.at("/targetAccount/company/id").asText()).isEqualTo(company);
    assertThat(up.at("/targetPersona/id").asText()).isEqualTo(persona);
  }

  @Test
  void embedsNothingWhereThereIsNothing() {
    String lonely = ada.newCompany();

    JsonNode json = ada.get("/api/companies/" + lonely + "?include=targetAccounts").json();

    assertThat(json.path("targetAccounts").isArray()).isTrue();
    assertThat(json.path("targetAccounts")).isEmpty();
    assertThat(ada.get("/api/campaigns?name=nobody&include=company").text())
        .isEqualTo("{\"items\":[]}");
  }

  @Test
  void choosesFieldsOfWhatIsEmbedded() {
    Answer answer =
        ada.get(
            "/api/target-personas?fields=name,targetAccount.name,campaigns&include=targetAccount,campaigns,company");
    JsonNode item = answer.json().at("/items/0");

    assertThat(names(item)).containsExactly("name", "targetAccount", "campaigns", "company");
    assertThat(names(item.path("targetAccount"))).containsExactly("name");
    assertThat(item.at("/campaigns/0/id").asText()).isEqualTo(campaign);
    assertThat(item.at("/company/url").asText()).isEqualTo("https://acme.example");
  }

  @Test
  void hasNoETagAndIsNeverNotModified() {
    String path = "/api/companies/" + company;
    String etag = ada.get(path).header("ETag");

    Answer part = ada.get(path + "?fields=id", "If-None-Match", etag);
    Answer embedding = ada.get(path + "?include=campaigns", "If-None-Match", etag);

    assertThat(ada.get(path, "If-None-Match", etag).status()).isEqualTo(304);
    assertThat(part.status()).isEqualTo(200);
    assertThat(part.header("ETag")).isNull();
    assertThat(embedding.status()).isEqualTo(200);
    assertThat(embedding.header("ETag")).isNull();
  }

  @Test
  void isRefusedWhereItWouldBeTooMuch() {
    String text = "x".repeat(1_000_000);
    for (int i = 0; i < 9; i++) {
      String json = "{\"companyId\":\"%s\",\"name\":\"big\",\"description\":\"%s\"}";
      ada.post("/api/target-accounts", json.formatted(company, text));
    }

    Answer refused = ada.get("/api/companies/" + company + "?include=targetAccounts");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors()).containsExactly("include too_much");
    assertThat(ada.get("/api/target-accounts?name=big").json().path("items")).hasSize(8);
    assertThat(ada.get("/api/target-accounts?name=big").json().has("next")).isTrue();
  }

  @Test
  void showsNobodyElsesRecords() {
    TestClient bob = api.newUser();

    assertThat(bob.get("/api/companies/" + company + "?include=targetAccounts").status())
        .isEqualTo(404);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
