package com.blossomer.gtm.domain.model.query;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A comparison of a known field with values of its type. What is negative in a condition is here
 * the opposite of something positive, so that a missing value needs no rule of its own: it meets
 * nothing positive.
 *
 * @param operator never {@code ne}
 * @param values canonical; none for {@code exists}
 */
public record Comparison<T>(
    Field<T> field, Operator operator, List<String> values, boolean isNegated) {

  public Comparison {
    requireNonNull(field, "field");
    requireNonNull(operator, "operator");
    values = List.copyOf(values);
  }

  /** The opposite. */
  Comparison<T> negated() {
    return new Comparison<>(field, operator, values, !isNegated);
  }

  boolean isMetBy(T owner) {
    return isNegated != field.of(owner).anyMatch(value -> value != null && accepts(value));
  }

  /** The words of the field's vocabulary that the comparison accepts. */
  public List<String> acceptedWords() {
    return field.words().stream().filter(this::accepts).toList();
  }

  private boolean accepts(String value) {
    return switch (operator) {
      case EXISTS -> true;
      case EQ, IN -> values.stream().anyMatch(wanted -> field.type().isSame(value, wanted));
      case CONTAINS -> FoldedText.of(value).contains(FoldedText.of(values.get(0)));
      case STARTS -> FoldedText.of(value).startsWith(FoldedText.of(values.get(0)));
      case GTE -> order(value) >= 0;
      case LTE -> order(value) <= 0;
      case GT -> order(value) > 0;
      case LT -> order(value) < 0;
      case NE -> throw new IllegalStateException("ne is the opposite of eq");
    };
  }

  private int order(String value) {
    return field.type().order().compare(value, values.get(0));
  }
}
