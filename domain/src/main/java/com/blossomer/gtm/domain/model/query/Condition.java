package com.blossomer.gtm.domain.model.query;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a record has to meet. */
public sealed interface Condition {

  /**
   * A field has one of these values. Where there is no value, only {@code ne} and {@code
   * exists=false} are met. Of a list, some item has to meet the condition; for {@code ne} none may
   * have the value.
   *
   * @param path the complete JSON path, which may begin with a parent: {@code company.name}
   * @param values one value; any number for {@code in}
   */
  record OfField(String path, Operator operator, List<String> values) implements Condition {

    public OfField {
      requireNonNull(path, "path");
      requireNonNull(operator, "operator");
      values = List.copyOf(values);
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /**
   * One and the same item of a list meets all of these conditions, or no item does.
   *
   * @param list the complete path of the list
   * @param conditions of the item; their paths are within it
   * @param exists whether there has to be such an item, or must be none
   */
  record OfItem(String list, List<OfField> conditions, boolean exists) implements Condition {

    public OfItem {
      requireNonNull(list, "list");
      conditions = List.copyOf(conditions);
    }

    @Override
    public int size() {
      return Math.max(1, conditions.size());
    }
  }

  /** How many comparisons it takes. */
  int size();
}
