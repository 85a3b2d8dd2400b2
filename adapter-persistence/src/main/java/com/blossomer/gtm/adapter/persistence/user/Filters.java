package com.blossomer.gtm.adapter.persistence.user;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jdbi.v3.core.statement.Query;

/** Collects the conditions of a list and the values that they are about. */
final class Filters {

  private final StringJoiner conditions = new StringJoiner(" and ", " where ", "");
  private final Map<String, Object> values = new LinkedHashMap<>();

  Filters() {
    conditions.setEmptyValue("");
  }

  /** Adds a condition about one named value, unless there is none. */
  Filters add(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** Adds a condition about several named values, unless there are none. */
  Filters add(String condition, Map<String, ?> named) {
    if (!named.isEmpty()) {
      conditions.add(condition);
      values.putAll(named);
    }
    return this;
  }

  String where() {
    return conditions.toString();
  }

  Query bindTo(Query query) {
    return query.bindMap(values);
  }
}
