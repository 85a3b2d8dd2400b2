package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClonesTest {

  private static TestApi api;

  private final TestClient ada = api.newUser();
  private final String company = ada.newCompany();
  private final String account = ada.newAccount(company);
  private final String persona = ada.newPersona(account);
  private final String campaign = ada.newCampaign(account, persona);

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void copiesACompanyWithEverythingBelowIt() {
    ada.patch("/api/campaigns/" + campaign, "*", "{\"status\": \"active\"}");

    Answer copied = copy("companies", company, "{\"name\": \"Acme again\"}");

    assertThat(copied.status()).isEqualTo(201);
    assertThat(copied.header("Location"))
        .isEqualTo("/api/companies/" + copied.json().path("id").asText());
    assertThat(ada.get(copied.header("Location"), "If-None-Match", copied.header("ETag")).status())
        .isEqualTo(304);
    JsonNode original = tree(company);
    JsonNode copy = tree(copied.json().path("id").asText());
    assertThat(copy.path("name").asText()).isEqualTo("Acme again");
    assertThat(copy.findValuesAsText("id"))
        .hasSize(4)
        .doesNotContainAnyElementsOf(original.findValuesAsText("id"));
    assertThat(copy.findValuesAsText("status")).containsExactly("draft");
    assertThat(original.findValuesAsText("status")).containsExactly("active");
    assertThat(content(copy)).isEqualTo(content(original));
  }

  @Test
  void copiesBesideTheOriginalWithoutABody() {
    String path = "/api/target-accounts/" + account + ":clone";

    Answer copied = ada.send("POST", path, BodyPublishers.noBody());

    assertThat(copied.status()).isEqualTo(201);
    assertThat(copied.json().path("companyId").asText()).isEqualTo(company);
    assertThat(tree(company).path("targetAccounts")).hasSize(2);
    assertThat(tree(company).at("/targetAccounts/1/targetPersonas/0/campaigns")).hasSize(1);
  }

  @Test
  void movesAnAccountIntoAnotherCompany() {
    String other = ada.newCompany();

    Answer copied = copy("target-accounts", account, "{\"parentId\": \"" + other + "\"}");

    assertThat(copied.status()).isEqualTo(201);
    JsonNode tree = tree(other);
    assertThat(tree.at("/targetAccounts/0/id")).isEqualTo(copied.json().path("id"));
    assertThat(tree.findValuesAsText("companyId")).hasSize(3).containsOnly(other);
    assertThat(tree(company).path("targetAccounts")).hasSize(1);
  }

  @Test
  void movesAPersonaIntoAnotherAccountWithItsCampaigns() {
    String other = ada.newCompany();
    String otherAccount = ada.newAccount(other);
    ada.newCampaign(account, persona);

    Answer copied = copy("target-personas", persona, "{\"parentId\": \"" + otherAccount + "\"}");

    assertThat(copied.json().path("targetAccountId").asText()).isEqualTo(otherAccount);
    assertThat(copied.json().path("companyId").asText()).isEqualTo(other);
    JsonNode campaigns = tree(other).at("/targetAccounts/0/targetPersonas/0/campaigns");
    assertThat(campaigns.findValuesAsText("targetPersonaId"))
        .hasSize(2)
        .containsOnly(copied.json().path("id").asText());
    assertThat(campaigns.findValuesAsText("targetAccountId")).containsOnly(otherAccount);
  }

  @Test
  void movesACampaignToAnotherPersonaWhoseAccountAndCompanyFollow() {
    String other = ada.newCompany();
    String otherAccount = ada.newAccount(other);
    String otherPersona = ada.newPersona(otherAccount);

    JsonNode copy =
        copy("campaigns", campaign, "{\"parentId\":\"" + otherPersona + "\",\"name\":\"New\"}")
            .json();

    assertThat(copy.path("name").asText()).isEqualTo("New");
    assertThat(copy.path("targetPersonaId").asText()).isEqualTo(otherPersona);
    assertThat(copy.path("targetAccountId").asText()).isEqualTo(otherAccount);
    assertThat(copy.path("companyId").asText()).isEqualTo(other);
  }

  @Test
  void bringsACompletedCampaignBackToDraftInItsCopy() {
    for (String status : List.of("active", "completed")) {
      ada.patch("/api/campaigns/" + campaign, "*", "{\"status\": \"" + status + "\"}");
    }

    assertThat(copy("campaigns", campaign, "{}").json().path("status").asText()).isEqualTo("draft");
  }

  @Test
  void refusesAParentThatIsMissingAnotherUsersOrOfAnotherKind() {
    TestClient eve = api.newUser();
    String theirs = eve.newAccount(eve.newCompany());

    for (String parent : List.of(theirs, UUID.randomUUID().toString(), company)) {
      Answer refused = copy("target-personas", persona, "{\"parentId\": \"" + parent + "\"}");

      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.errors()).containsExactly("/parentId not_found");
    }
    assertThat(copy("companies", company, "{\"parentId\": \"" + company + "\"}").errors())
        .containsExactly("/parentId not_allowed");
    assertThat(tree(company).at("/targetAccounts/0/targetPersonas")).hasSize(1);
  }

  @Test
  void refusesOptionsThatItDoesNotKnow() {
    assertThat(copy("companies", company, "{\"name\": \" \"}").errors())
        .containsExactly("/name required");
    assertThat(copy("companies", company, "{\"title\": 1, \"parentId\": \"x\"}").errors())
        .containsExactlyInAnyOrder("/title unknown_member", "/parentId not_a_uuid");
    assertThat(copy("companies", company, "null").errors()).containsExactly(" wrong_type");
    assertThat(copy("companies", company, "{").status()).isEqualTo(400);
    assertThat(
            ada.send("POST", "/api/companies/" + company + ":clone", new byte[] {'{', '}'}, "a/b")
                .status())
        .isEqualTo(415);
  }

  @Test
  void anotherUsersRecordReadsLikeOneThatNeverExisted() {
    TestClient eve = api.newUser();

    for (String path :
        List.of(
            "/api/companies/" + company,
            "/api/target-accounts/" + account,
            "/api/target-personas/" + persona,
            "/api/campaigns/" + campaign)) {
      Answer foreign = eve.post(path + ":clone", "{}");
      Answer missing = eve.post(path.replaceFirst("[^/]+$", UUID.randomUUID() + ":clone"), "{}");

      assertThat(foreign.status()).isEqualTo(404);
      assertThat(((ObjectNode) foreign.json()).remove(List.of("requestId")))
          .isEqualTo(((ObjectNode) missing.json()).remove(List.of("requestId")));
    }
    assertThat(ada.post("/api/companies/x:clone", "{}").status()).isEqualTo(404);
    assertThat(ada.post("/api/companies/a:b:clone", "{}").status()).isEqualTo(404);
  }

  @Test
  void takesOnlyPost() {
    for (String method : List.of("GET", "PUT", "DELETE", "PATCH")) {
      Answer refused =
          ada.send(method, "/api/companies/" + company + ":clone", BodyPublishers.noBody());

      assertThat(refused.status()).as(method).isEqualTo(405);
      assertThat(refused.header("Allow")).isEqualTo("POST");
    }
    Answer unknown = ada.get("/api/companies/" + company + ":move");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(ada.post("/api/companies/" + company, "{}").header("Allow"))
        .isEqualTo("DELETE, GET, HEAD, PATCH, PUT");
  }

  private Answer copy(String collection, String id, String options) {
    return ada.post("/api/" + collection + "/" + id + ":clone", options);
  }

  private JsonNode tree(String id) {
    return ada.get("/api/companies/" + id + "/tree").json();
  }

  /** The names below the root, in order. */
  private static List<String> content(JsonNode tree) {
    return tree.path("targetAccounts").findValuesAsText("name");
  }
}
