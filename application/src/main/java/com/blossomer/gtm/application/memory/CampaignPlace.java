package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.CompanyId;

/** Where a campaign belongs: to its account's company, or without an account to its own. */
final class CampaignPlace {

  private CampaignPlace() {}

  /** A new campaign in the company of its account, if it has one. */
  static Campaign placed(UserData data, Campaign campaign) {
    CampaignProfile profile = campaign.profile();
    CompanyId company = campaign.companyId();
    if (profile.targetAccountId() != null) {
      company =
          data.accounts
              .find(profile.targetAccountId().value())
              .map(account -> account.profile().companyId())
              .orElseThrow(CampaignPlace::noSuchAccount);
    } else if (!data.companies.contains(company.value())) {
      throw Invalid.noSuchParent("/companyId", "company");
    }
    requirePersona(data, profile);
    return new Campaign(
        campaign.id(),
        company,
        campaign.version(),
        campaign.createdAt(),
        campaign.updatedAt(),
        campaign.source(),
        profile);
  }

  /** Refuses a stored campaign whose links lead out of its company. */
  static void requireWithinCompany(UserData data, Campaign campaign) {
    if (!placed(data, campaign).companyId().equals(campaign.companyId())) {
      throw noSuchAccount();
    }
  }

  private static void requirePersona(UserData data, CampaignProfile profile) {
    if (profile.targetPersonaId() == null) {
      return;
    }
    data.personas
        .find(profile.targetPersonaId().value())
        .filter(persona -> persona.profile().targetAccountId().equals(profile.targetAccountId()))
        .orElseThrow(() -> Invalid.noSuchParent("/targetPersonaId", "target persona"));
  }

  private static Invalid noSuchAccount() {
    return Invalid.noSuchParent("/targetAccountId", "target account");
  }
}
