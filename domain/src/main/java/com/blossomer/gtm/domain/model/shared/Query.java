package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which records of a kind are wanted: those that meet every condition. */
public record Query(List<Condition> conditions) {

  /** The field, named by its JSON path, has this value. */
  public record Condition(String field, UUID value) {

    public Condition {
      requireNonNull(field, "field");
      requireNonNull(value, "value");
    }
  }

  private static final Query ALL = new Query(List.of());

  public Query {
    conditions = List.copyOf(conditions);
  }

  public static Query all() {
    return ALL;
  }

  /** Narrows the query to the children of one parent. */
  public Query with(String field, UUID value) {
    List<Condition> longer = new ArrayList<>(conditions);
    longer.add(new Condition(field, value));
    return new Query(longer);
  }
}
