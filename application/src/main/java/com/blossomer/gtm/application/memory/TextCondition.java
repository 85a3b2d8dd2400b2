package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.function.Predicate;

/** Whether a record has the words that a query asks for: the place of the full-text search. */
final class TextCondition {

  private TextCondition() {}

  /**
   * @param words null when the query asks for none
   */
  static <R> Predicate<R> of(EntityKind kind, String words) {
    if (words == null) {
      return record -> true;
    }
    throw new Invalid(
        "/q", "not_supported", "Words cannot be searched for in a " + kind.word() + " yet.");
  }
}
