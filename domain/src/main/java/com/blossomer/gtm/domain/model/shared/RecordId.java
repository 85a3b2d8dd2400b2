package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** The id of a record of one of the four kinds, which it tells. */
public sealed interface RecordId permits CompanyId, TargetAccountId, TargetPersonaId, CampaignId {

  UUID value();

  EntityKind kind();

  static RecordId of(EntityKind kind, UUID value) {
    return switch (kind) {
      case COMPANY -> new CompanyId(value);
      case TARGET_ACCOUNT -> new TargetAccountId(value);
      case TARGET_PERSONA -> new TargetPersonaId(value);
      case CAMPAIGN -> new CampaignId(value);
    };
  }
}
