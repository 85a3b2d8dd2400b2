package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records that are pasted below another one. */
class ImportParentTest {
  private static final String PERSONA = "{\"targetPersonaName\": \"Head grower\"}";
  private static final String EMAIL =
      "{\"subjects\": {\"primary\": \"Spring\"}, \"emailBody\": [{\"text\": \"Hello\"}]}";

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
  void showsWhatWouldBeCreatedAndCreatesItThere() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String query = "?records=true&targetAccountId=" + account;

    Answer plan = take(PERSONA, query + "&dryRun=true");
    Answer imported = take(PERSONA, query);

    assertThat(plan.status()).isEqualTo(200);
    assertThat(plan.json().at("/records/targetPersonas/0/name").asText()).isEqualTo("Head grower");
    assertThat(plan.json().at("/records/campaigns")).isEmpty();
    assertThat(imported.status()).isEqualTo(201);
    String id = imported.json().at("/records/targetPersonas/0/id").asText();
    Answer persona = ada.get("/api/target-personas/" + id);
    assertThat(persona.json()).isEqualTo(imported.json().at("/records/targetPersonas/0"));
    assertThat(persona.json().path("targetAccountId").asText()).isEqualTo(account);
    assertThat(persona.json().path("companyId").asText()).isEqualTo(company);
  }

  @Test
  void putsACampaignBelowAPersonaAndAnAccountBelowACompany() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);

    take(EMAIL, "?targetPersonaId=" + persona);
    take("{\"targetAccountName\": \"Nurseries\"}", "?companyId=" + company);

    assertThat(ada.get("/api/campaigns?targetPersonaId=" + persona).json().path("items"))
        .hasSize(1);
    assertThat(ada.get("/api/target-accounts?companyId=" + company).json().path("items"))
        .hasSize(2);
    assertThat(ada.get("/api/companies").json().path("items")).hasSize(1);
  }

  @Test
  void hasNoRecordsUnlessAsked() {
    Answer imported = take(PERSONA, "?targetAccountId=" + ada.newAccount(ada.newCompany()));

    assertThat(imported.json().has("records")).isFalse();
  }

  @Test
  void refusesSeveralParentsAndThoseThatAreNotThere() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String others = api.newUser().newCompany();

    Answer several = take(PERSONA, "?companyId=" + company + "&targetAccountId=" + account);
    assertThat(several.status()).isEqualTo(400);
    assertThat(several.json().at("/errors/0/code").asText()).isEqualTo("second_parent");
    assertThat(take(PERSONA, "?companyId=x").status()).isEqualTo(400);
    assertThat(take(PERSONA, "?companyId=" + UUID.randomUUID()).status()).isEqualTo(422);
    assertThat(take(PERSONA, "?dryRun=true&companyId=" + others).status()).isEqualTo(422);
    assertThat(ada.get("/api/target-personas").json().path("items")).isEmpty();
  }

  private Answer take(String record, String query) {
    return ada.send("POST", "/api/imports" + query, record.getBytes(UTF_8), "application/json");
  }
}
