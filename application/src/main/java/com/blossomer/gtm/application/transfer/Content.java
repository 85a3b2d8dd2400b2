package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.CampaignProfileBuilder;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfileBuilder;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfileBuilder;
import java.util.List;
import java.util.Map;

/** What a reader made of an object: a profile that lacks at most its parents. */
sealed interface Content {
  /**
   * A company.
   *
   * @param facts what each leaf says of it that a field or an insight could hold
   */
  record OfCompany(CompanyProfile profile, Map<JsonValue, CompanyFact> facts) implements Content {}

  /**
   * An account.
   *
   * @param name the same as in the profile
   * @param personas what stands within it where personas should
   */
  record OfAccount(String name, TargetAccountProfileBuilder profile, List<JsonValue> personas)
      implements Content {}

  /**
   * A persona.
   *
   * @param name the same as in the profile
   * @param account what it says of its account, where that is not around it
   */
  record OfPersona(String name, TargetPersonaProfileBuilder profile, AccountHint account)
      implements Content {}

  record OfEmail(CampaignProfileBuilder profile, EmailLinks links) implements Content {}
}
