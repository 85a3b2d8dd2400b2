package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/** Whether a record has the words that a query asks for: the place of the full-text search. */
final class TextCondition {

  private TextCondition() {}

  /**
   * Adds a condition on the record's row {@code r}.
   *
   * @param words what the user asks for
   */
  static void add(SqlCondition out, EntityKind kind, UUID owner, String words) {
    throw new Invalid(
        "/q", "not_supported", "Words cannot be searched for in a " + kind.word() + " yet.");
  }
}
