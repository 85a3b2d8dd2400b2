package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Condition;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads conditions from query parameters: {@code path=value}, {@code path.operator=value}, or
 * {@code list[field=value,field.operator=value]} for one and the same item.
 */
final class Filters {

  private static final String FORM =
      "It is written list[field=value,field.operator=value], perhaps with .exists=false behind.";

  private final QueryFields<?> fields;

  Filters(QueryFields<?> fields) {
    this.fields = fields;
  }

  /**
   * The condition of a parameter.
   *
   * @throws Invalid when it is none
   */
  Condition read(String name, String value) {
    // the form is split at the first =, which in brackets is not the one between name and value
    Condition condition =
        name.indexOf('[') >= 0 ? ofItem(name + "=" + value) : ofField(name, value);
    fields.clause(condition);
    return condition;
  }

  private Condition.OfField ofField(String name, String value) {
    Condition.OfField condition = split(name, value, fields::knows);
    if (condition.path().equals(name) && !fields.knows(name)) {
      if (fields.knows(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
        String known =
            Stream.of(Operator.values()).map(Operator::word).collect(Collectors.joining(", "));
        throw new Invalid(
            "/" + name, "unknown_operator", "There is no such operator; known are " + known + ".");
      }
      throw new Invalid("/" + name, "unknown_parameter", fields.unknown(name));
    }
    return condition;
  }

  /** Takes the operator off a name; one that is a field, or ends with no operator, has none. */
  private static Condition.OfField split(String name, String value, Predicate<String> isField) {
    int dot = name.lastIndexOf('.');
    Optional<Operator> operator = Word.of(Operator.class, name.substring(dot + 1));
    if (isField.test(name) || dot < 1 || operator.isEmpty()) {
      return new Condition.OfField(name, Operator.EQ, List.of(value));
    }
    List<String> values =
        operator.get() == Operator.IN
            ? Escapes.split(value).stream().map(Escapes::unescape).toList()
            : List.of(value);
    return new Condition.OfField(name.substring(0, dot), operator.get(), values);
  }

  private Condition.OfItem ofItem(String text) {
    int begin = text.indexOf('[');
    int end = Escapes.indexOf(text, ']', begin + 1);
    String list = text.substring(0, begin);
    String rest = end < 0 ? "" : text.substring(end + 1);
    boolean isExists = rest.isEmpty() || rest.equals("=") || rest.equals(".exists=true");
    if (end < 0 || !isExists && !rest.equals(".exists=false")) {
      throw new Invalid("/" + list, "malformed", FORM);
    }
    List<Condition.OfField> conditions = new ArrayList<>();
    for (String part : Escapes.split(text.substring(begin + 1, end))) {
      int sign = part.indexOf('=');
      if (sign < 1) {
        throw new Invalid("/" + list, "malformed", FORM);
      }
      conditions.add(
          split(
              part.substring(0, sign),
              Escapes.unescape(part.substring(sign + 1)),
              name -> fields.knows(list + "." + name)));
    }
    return new Condition.OfItem(list, conditions, isExists);
  }
}
