package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Query;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns a query into a test of records. */
final class Conditions {

  private Conditions() {}

  /**
   * @param fields how to read each field that a query may name; the value may be null
   */
  static <R> Predicate<R> of(Query query, Map<String, Function<R, UUID>> fields) {
    Predicate<R> all = row -> true;
    for (Query.Condition condition : query.conditions()) {
      Function<R, UUID> field = fields.get(condition.field());
      if (field == null) {
        throw new Invalid(
            "/" + condition.field(), "unknown_field", "There is no such field to filter by.");
      }
      all = all.and(row -> Objects.equals(field.apply(row), condition.value()));
    }
    return all;
  }
}
