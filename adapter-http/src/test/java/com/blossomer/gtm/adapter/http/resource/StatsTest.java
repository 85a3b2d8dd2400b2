package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatsTest {

  private static final String ONE_OF_EACH =
      "{\"companies\":1,\"targetAccounts\":2,\"targetPersonas\":1,\"campaigns\":{\"total\":1,"
          + "\"byStatus\":{\"draft\":1,\"active\":0,\"paused\":0,\"completed\":0},"
          + "\"byType\":{\"email\":1,\"linkedin\":0,\"cold_call\":0,\"ad\":0}},"
          + "\"coverage\":{\"companiesWithoutTargetAccounts\":0,"
          + "\"targetAccountsWithoutPersonas\":1,\"targetPersonasWithoutCampaigns\":0}}";

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
  void countsEverythingOrOneCompany() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    ada.newAccount(company);
    ada.newCampaign(account, ada.newPersona(account));

    assertThat(ada.get("/api/stats").text()).isEqualTo(ONE_OF_EACH);
    ada.newAccount(ada.newCompany());
    assertThat(ada.get("/api/stats?companyId=" + company).text()).isEqualTo(ONE_OF_EACH);
    assertThat(ada.get("/api/stats").json().path("targetAccounts").asInt()).isEqualTo(3);
  }

  @Test
  void countsNothingOfOthers() {
    String company = ada.newCompany();
    TestClient eve = api.newUser();

    String foreign = eve.get("/api/stats?companyId=" + company).text();

    assertThat(foreign).isEqualTo(eve.get("/api/stats?companyId=" + UUID.randomUUID()).text());
    assertThat(foreign).startsWith("{\"companies\":0,");
  }

  @Test
  void refusesWhatIsNoId() {
    assertThat(ada.get("/api/stats?companyId=x").errors()).containsExactly("companyId not_a_uuid");
  }
}
