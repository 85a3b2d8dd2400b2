package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;

/**
 * What an e-mail says about the records that it belongs to.
 *
 * @param company what the company was called when the e-mail was written
 */
record EmailLinks(CompanySnapshot company, Hint account, Hint persona) {
  /**
   * The ways in which an e-mail names one record.
   *
   * @param configured the id that it was written for; null when it has none
   * @param remembered the id in the snapshot; null when it has none
   * @param name what the record was called then; null when it is not known
   */
  record Hint(JsonValue configured, JsonValue remembered, String name) {
    String configuredId() {
      return idOf(configured);
    }

    String rememberedId() {
      return idOf(remembered);
    }

    boolean hasSnapshot() {
      return rememberedId() != null || name != null;
    }
  }

  /** The id that a value is; null when it is none. */
  static String idOf(JsonValue value) {
    if (value instanceof JsonText text && !text.value().isEmpty()) {
      return text.value();
    }
    return value instanceof JsonNumber number ? number.value() : null;
  }
}
