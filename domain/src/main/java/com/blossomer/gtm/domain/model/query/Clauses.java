package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.query.QueryFields.Located;
import com.blossomer.gtm.domain.model.shared.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out what conditions mean, and refuses those that mean nothing. */
final class Clauses {

  private Clauses() {}

  static Clause of(QueryFields<?> fields, Condition condition) {
    return condition instanceof Condition.OfField ofField
        ? ofField(fields, ofField)
        : ofItem(fields, (Condition.OfItem) condition);
  }

  private static Clause ofField(QueryFields<?> fields, Condition.OfField condition) {
    Located located = located(fields, condition.path());
    Field<?> field = located.list() == null ? located.scalar() : located.ofItem();
    boolean isList = located.list() != null && located.path().equals(located.list().path());
    if (field == null || isList && isExists(condition)) {
      return anyItem(located, condition);
    }
    // the opposite of the whole, so that it is met where there is no parent and no item
    Comparison<?> comparison = comparison(field, condition);
    return new Clause(
        located.holder(),
        located.list(),
        List.of(comparison.isNegated() ? comparison.negated() : comparison),
        comparison.isNegated());
  }

  private static Clause ofItem(QueryFields<?> fields, Condition.OfItem condition) {
    Located located = located(fields, condition.list());
    ListField<?, ?> list = located.list();
    if (list == null || !located.path().equals(list.path())) {
      throw invalid(condition.list(), "not_a_list", "Only a list is followed by [.");
    }
    if (condition.conditions().isEmpty()) {
      throw invalid(condition.list(), "no_condition", "Between [ and ] stands a condition.");
    }
    List<Comparison<?>> comparisons = new ArrayList<>();
    for (Condition.OfField each : condition.conditions()) {
      Field<?> field =
          list.field(each.path())
              .orElseThrow(
                  () ->
                      invalid(
                          condition.list(),
                          "unknown_field",
                          "An item has no field " + each.path() + "; " + known(list)));
      comparisons.add(comparison(field, each));
    }
    return new Clause(located.holder(), list, comparisons, !condition.exists());
  }

  /** Whether a list has items at all. */
  private static Clause anyItem(Located located, Condition.OfField condition) {
    if (!isExists(condition)) {
      throw invalid(
          condition.path(), "needs_a_field", "It is a list of objects; " + known(located.list()));
    }
    boolean exists = flag(condition);
    return new Clause(located.holder(), located.list(), List.of(), !exists);
  }

  private static <T> Comparison<T> comparison(Field<T> field, Condition.OfField condition) {
    Operator operator = condition.operator();
    if (!field.type().operators().contains(operator)) {
      String takes =
          field.type().operators().stream().map(Operator::word).collect(Collectors.joining(", "));
      throw invalid(
          condition.path(),
          "wrong_operator",
          "A " + field.type().word() + " field takes " + takes + ", not " + operator.word() + ".");
    }
    if (operator == Operator.EXISTS) {
      return new Comparison<>(field, operator, List.of(), !flag(condition));
    }
    checkCount(condition);
    List<String> values = new ArrayList<>();
    for (String value : condition.values()) {
      Violations check = new Violations();
      check.text(condition.path(), value);
      check.throwIfAny();
      values.add(
          field
              .canonical(value)
              .orElseThrow(() -> invalid(condition.path(), "bad_value", field.form())));
    }
    return operator == Operator.NE
        ? new Comparison<>(field, Operator.EQ, values, true)
        : new Comparison<>(field, operator, values, false);
  }

  private static void checkCount(Condition.OfField condition) {
    int count = condition.values().size();
    if (condition.operator() == Operator.IN) {
      if (count > Query.MAX_VALUES) {
        throw invalid(
            condition.path(), "too_many", "At most " + Query.MAX_VALUES + " values are taken.");
      }
    } else if (count != 1) {
      throw invalid(condition.path(), "bad_value", "One value is taken.");
    }
  }

  private static boolean flag(Condition.OfField condition) {
    if (condition.values().size() == 1) {
      String value = condition.values().get(0);
      if (value.equals("true") || value.equals("false")) {
        return value.equals("true");
      }
    }
    throw invalid(condition.path(), "bad_value", "The value of exists is true or false.");
  }

  private static boolean isExists(Condition.OfField condition) {
    return condition.operator() == Operator.EXISTS;
  }

  private static Located located(QueryFields<?> fields, String path) {
    return fields
        .locate(path)
        .orElseThrow(() -> invalid(path, "unknown_field", fields.unknown(path)));
  }

  private static String known(ListField<?, ?> list) {
    return "the fields of its items are "
        + list.fields().stream()
            .map(field -> field.path().isEmpty() ? list.path() : field.path())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static Invalid invalid(String path, String code, String detail) {
    return new Invalid("/" + path, code, detail);
  }
}
