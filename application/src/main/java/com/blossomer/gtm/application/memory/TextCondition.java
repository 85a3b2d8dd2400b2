package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import java.util.List;
import java.util.function.Predicate;

/** Whether a record has the words that a query asks for, as the search would find it. */
final class TextCondition {

  private TextCondition() {}

  /**
   * @param words null when the query asks for none
   */
  static <R extends Aggregate> Predicate<R> of(String words) {
    if (words == null) {
      return record -> true;
    }
    AskedWords asked = AskedWords.of(Search.of(words), List.of());
    return record -> asked.match(SearchableRecord.of(record)).isPresent();
  }
}
