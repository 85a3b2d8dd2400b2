package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** What a record belongs to, directly or not. */
public final class Ancestors {

  private Ancestors() {}

  /** The id of the record itself, or of the one of that kind above it; null when there is none. */
  public static UUID idOf(Aggregate record, EntityKind kind) {
    if (kind == kindOf(record)) {
      return record.uuid();
    }
    return switch (kind) {
      case COMPANY -> value(companyId(record));
      case TARGET_ACCOUNT -> value(accountId(record));
      case TARGET_PERSONA -> value(personaId(record));
      case CAMPAIGN -> null;
    };
  }

  public static EntityKind kindOf(Aggregate record) {
    if (record instanceof Campaign) {
      return EntityKind.CAMPAIGN;
    }
    if (record instanceof TargetPersona) {
      return EntityKind.TARGET_PERSONA;
    }
    return record instanceof TargetAccount ? EntityKind.TARGET_ACCOUNT : EntityKind.COMPANY;
  }

  private static CompanyId companyId(Aggregate record) {
    if (record instanceof Campaign campaign) {
      return campaign.companyId();
    }
    if (record instanceof TargetPersona persona) {
      return persona.companyId();
    }
    return record instanceof TargetAccount account ? account.profile().companyId() : null;
  }

  private static TargetAccountId accountId(Aggregate record) {
    if (record instanceof Campaign campaign) {
      return campaign.profile().targetAccountId();
    }
    return record instanceof TargetPersona persona ? persona.profile().targetAccountId() : null;
  }

  private static TargetPersonaId personaId(Aggregate record) {
    return record instanceof Campaign campaign ? campaign.profile().targetPersonaId() : null;
  }

  private static UUID value(CompanyId id) {
    return id == null ? null : id.value();
  }

  private static UUID value(TargetAccountId id) {
    return id == null ? null : id.value();
  }

  private static UUID value(TargetPersonaId id) {
    return id == null ? null : id.value();
  }
}
