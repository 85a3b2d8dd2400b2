package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.domain.model.transfer.EntityKind;

/** The tables of the four kinds. */
final class Tables {

  static final CompanyTable COMPANIES = new CompanyTable();
  static final TargetAccountTable TARGET_ACCOUNTS = new TargetAccountTable();
  static final TargetPersonaTable TARGET_PERSONAS = new TargetPersonaTable();
  static final CampaignTable CAMPAIGNS = new CampaignTable();

  private static final FieldColumns OF_COMPANIES = new FieldColumns(COMPANIES);
  private static final FieldColumns OF_TARGET_ACCOUNTS = new FieldColumns(TARGET_ACCOUNTS);
  private static final FieldColumns OF_TARGET_PERSONAS = new FieldColumns(TARGET_PERSONAS);
  private static final FieldColumns OF_CAMPAIGNS = new FieldColumns(CAMPAIGNS);

  private Tables() {}

  static FieldColumns columnsOf(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> OF_COMPANIES;
      case TARGET_ACCOUNT -> OF_TARGET_ACCOUNTS;
      case TARGET_PERSONA -> OF_TARGET_PERSONAS;
      case CAMPAIGN -> OF_CAMPAIGNS;
    };
  }
}
