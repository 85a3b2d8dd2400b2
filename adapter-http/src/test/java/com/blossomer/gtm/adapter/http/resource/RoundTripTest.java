package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.testing.TestData;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What GET gives, PUT takes, for records with every field filled. */
class RoundTripTest {

  @Test
  void whatGetGivesPutTakesWithoutChangingAnything() {
    try (TestApi api = TestApi.start()) {
      TestClient ada = api.newUser();
      for (String path : fullRecords(api.blossomer(), ada)) {
        Answer read = ada.get(path);

        Answer saved = ada.put(path, read.header("ETag"), read.text());

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(saved.text()).isEqualTo(read.text());
      }
    }
  }

  @Test
  void whatGetGivesPostTakesAsANewRecord() {
    try (TestApi api = TestApi.start()) {
      TestClient ada = api.newUser();
      for (String path : fullRecords(api.blossomer(), ada)) {
        ObjectNode record = (ObjectNode) ada.get(path).json();
        List<String> ofTheStore = List.of("id", "version", "createdAt", "updatedAt", "source");
        record.remove(ofTheStore);
        if (record.has("targetAccountId")) {
          record.remove("companyId");
        }

        Answer copy = ada.post(path.substring(0, path.lastIndexOf('/')), record.toString());

        assertThat(copy.status()).as(copy.text()).isEqualTo(201);
        ObjectNode copied = ((ObjectNode) copy.json()).remove(ofTheStore);
        record
            .fieldNames()
            .forEachRemaining(
                name -> assertThat(copied.path(name)).as(name).isEqualTo(record.path(name)));
      }
    }
  }

  private static List<String> fullRecords(Blossomer blossomer, TestClient user) {
    Caller caller = Caller.of(Secret.parse(user.credential()).orElseThrow());
    Company company =
        blossomer.companies().create(caller, Optional.empty(), TestData.fullCompany().build());
    TargetAccount account =
        blossomer
            .targetAccounts()
            .create(caller, Optional.empty(), TestData.fullTargetAccount(company.id()).build());
    TargetPersona persona =
        blossomer
            .targetPersonas()
            .create(caller, Optional.empty(), TestData.fullTargetPersona(account.id()).build());
    Campaign campaign =
        blossomer
            .campaigns()
            .create(
                caller,
                Optional.empty(),
                TestData.fullCampaign(account.id(), persona.id()).build());
    return List.of(
        "/api/companies/" + company.id(),
        "/api/target-accounts/" + account.id(),
        "/api/target-personas/" + persona.id(),
        "/api/campaigns/" + campaign.id());
  }
}
