package com.blossomer.gtm.adapter.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.testing.TestData;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Holds the JSON of every kind of record; the files are what clients rely on. */
class WireFormTest {

  private static final Version VERSION = new Version(3, 0x1234abcdL);
  private static final Instant CREATED = Instant.parse("2026-01-31T12:00:00Z");
  private static final Instant UPDATED = Instant.parse("2026-02-01T12:00:00.123456789Z");
  private static final CompanyId COMPANY = new CompanyId(new UUID(0, 1));
  private static final TargetAccountId ACCOUNT = new TargetAccountId(new UUID(0, 2));
  private static final TargetPersonaId PERSONA = new TargetPersonaId(new UUID(0, 3));
  private static final CampaignId CAMPAIGN = new CampaignId(new UUID(0, 4));
  private static final Source SOURCE =
      new Source(
          new ImportId(new UUID(0, 5)),
          "target_accounts",
          "/0",
          "target_account_1751900000000",
          null,
          "9f86d081");

  private final Company company =
      new Company(COMPANY, VERSION, CREATED, UPDATED, null, TestData.fullCompany().build());
  private final TargetAccount account =
      new TargetAccount(
          ACCOUNT, VERSION, CREATED, UPDATED, SOURCE, TestData.fullTargetAccount(COMPANY).build());
  private final TargetPersona persona =
      new TargetPersona(
          PERSONA,
          COMPANY,
          VERSION,
          CREATED,
          UPDATED,
          null,
          TestData.fullTargetPersona(ACCOUNT).build());
  private final Campaign campaign =
      new Campaign(
          CAMPAIGN,
          COMPANY,
          VERSION,
          CREATED,
          UPDATED,
          null,
          TestData.fullCampaign(ACCOUNT, PERSONA).build());

  @Test
  void ofFullRecords() throws IOException {
    assertWritten("company", company);
    assertWritten("target-account", account);
    assertWritten("target-persona", persona);
    assertWritten("campaign", campaign);
  }

  @Test
  void ofARecordWithNothingButItsName() throws IOException {
    assertWritten(
        "minimal-target-account",
        new TargetAccount(
            ACCOUNT,
            VERSION,
            CREATED,
            UPDATED,
            null,
            TestData.minimalTargetAccount(COMPANY).build()));
  }

  @Test
  void ofATree() throws IOException {
    // one UUID for records of all kinds: a parent is told by its kind as well
    CompanyId company = new CompanyId(new UUID(0, 9));
    TargetAccountId account = new TargetAccountId(company.value());
    TargetPersonaId persona = new TargetPersonaId(company.value());
    RecordTree<Company> tree =
        new RecordTree<>(
            new Company(
                company, VERSION, CREATED, UPDATED, null, TestData.minimalCompany().build()),
            List.of(
                new TargetAccount(
                    account,
                    VERSION,
                    CREATED,
                    UPDATED,
                    null,
                    TestData.minimalTargetAccount(company).build())),
            List.of(
                new TargetPersona(
                    persona,
                    company,
                    VERSION,
                    CREATED,
                    UPDATED,
                    null,
                    TestData.minimalTargetPersona(account).build())),
            List.of(
                campaign(11, company, account, persona),
                campaign(12, company, account, null),
                campaign(13, company, null, null)));

    assertWritten("tree", tree);
  }

  private static Campaign campaign(
      long id, CompanyId company, TargetAccountId account, TargetPersonaId persona) {
    return new Campaign(
        new CampaignId(new UUID(0, id)),
        company,
        VERSION,
        CREATED,
        UPDATED,
        null,
        TestData.minimalCampaign(ACCOUNT, PERSONA)
            .targetAccountId(account)
            .targetPersonaId(persona)
            .build());
  }

  private static void assertWritten(String name, Object value) throws IOException {
    JsonMapper mapper = new JsonMapper();
    String written =
        mapper.readTree(Json.write(value)).toPrettyString().replace("\r\n", "\n") + "\n";
    try (InputStream golden = WireFormTest.class.getResourceAsStream("/golden/" + name + ".json")) {
      assertThat(golden).as("golden/%s.json", name).isNotNull();
      assertThat(written).isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }
}
