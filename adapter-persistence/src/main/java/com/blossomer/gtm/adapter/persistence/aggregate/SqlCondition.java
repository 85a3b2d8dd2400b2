package com.blossomer.gtm.adapter.persistence.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;

/** A part of a statement that grows, with its parameters in their order. */
final class SqlCondition {

  private final StringBuilder sql = new StringBuilder();
  private final List<Argument> arguments = new ArrayList<>();

  /** Appends text of ours; whatever a user wrote is a parameter. */
  SqlCondition add(String text, Argument... parameters) {
    sql.append(text);
    arguments.addAll(List.of(parameters));
    return this;
  }

  String sql() {
    return sql.toString();
  }

  List<Argument> arguments() {
    return arguments;
  }
}
