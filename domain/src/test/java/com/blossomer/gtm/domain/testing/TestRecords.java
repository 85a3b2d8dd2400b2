package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Records as an application hands them to a store: new ids, first versions, one time for all. */
public final class TestRecords {

  /** When all records are made, unless a test says otherwise; exact to the microsecond. */
  public static final Instant CREATED = Instant.parse("2026-03-01T12:00:00.123456Z");

  /** Some time after {@link #CREATED}. */
  public static final Instant LATER = Instant.parse("2026-03-02T08:30:00.000001Z");

  private TestRecords() {}

  public static Company company(CompanyProfile profile) {
    return new Company(new CompanyId(newId()), first(), CREATED, CREATED, null, profile);
  }

  public static TargetAccount targetAccount(TargetAccountProfile profile) {
    return new TargetAccount(
        new TargetAccountId(newId()), first(), CREATED, CREATED, null, profile);
  }

  public static TargetPersona targetPersona(CompanyId company, TargetPersonaProfile profile) {
    return new TargetPersona(
        new TargetPersonaId(newId()), company, first(), CREATED, CREATED, null, profile);
  }

  public static Campaign campaign(CompanyId company, CampaignProfile profile) {
    return new Campaign(new CampaignId(newId()), company, first(), CREATED, CREATED, null, profile);
  }

  /** Any id; about half of them are negative where ids are compared as signed numbers. */
  public static UUID newId() {
    return UUID.randomUUID();
  }

  /** Version 1 of a new incarnation. */
  public static Version first() {
    return new Version(1, ThreadLocalRandom.current().nextLong());
  }

  /** Where an import found something, with every field filled. */
  public static Source source() {
    return new Source(
        new ImportId(newId()),
        "target_accounts",
        "/0/personas/1",
        "target_account_1751900000000",
        "7.7.2025, 16:53:20",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }
}
