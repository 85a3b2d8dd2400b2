package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.search.SearchCondition;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Whether a record has the words that a query asks for, as the search would find it. */
final class TextCondition {

  private TextCondition() {}

  /**
   * Adds a condition on the record's row {@code r}.
   *
   * @param words what the user asks for
   */
  static void add(SqlCondition out, EntityKind kind, UUID owner, String words) {
    SearchCondition condition = SearchCondition.of(kind, owner, words);
    out.add(condition.sql(), condition.arguments().toArray(Argument[]::new));
  }
}
