package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;

import com.blossomer.gtm.domain.model.query.Comparison;
import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.Operator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comparisons as SQL. A text is compared by lower(), which is not leakproof and so never reaches an
 * index under Row-Level Security; where it has a key, a condition of the key stands before it. The
 * form of the text depends on the field and the operator only, never on the values.
 */
final class ComparisonSql {

  private static final String KEY = "left(lower(?), 200)";

  /** Above every key that begins with the parameter. */
  private static final String KEYS_END = KEY + " || repeat(chr(1114111), 200)";

  private static final String ANY_LOWER = " = any (array(select lower(v) from unnest(?) v))";
  private static final String ANY_KEY =
      " = any (array(select left(lower(v), 200) from unnest(?) v))";

  private final SqlCondition out;

  ComparisonSql(SqlCondition out) {
    this.out = out;
  }

  /**
   * @param columns one column; of a classified value those of its word and of its label
   */
  void add(Comparison<?> comparison, List<String> columns) {
    out.add("(");
    if (comparison.operator() == Operator.EXISTS) {
      out.add(columns.stream().map(c -> c + " is not null").collect(Collectors.joining(" or ")));
    } else if (comparison.field().type() == FieldType.CLASSIFIED) {
      classified(comparison, columns.get(0), columns.get(1));
    } else if (comparison.field().type() == FieldType.TEXT) {
      ofText(comparison, columns.get(0));
    } else {
      plain(comparison, columns.get(0));
    }
    out.add(comparison.isNegated() ? ") is not true" : ")");
  }

  private void plain(Comparison<?> comparison, String column) {
    String type = sqlType(comparison.field().type());
    if (comparison.operator() == Operator.IN) {
      out.add(column + " = any (?::" + type + "[])", texts(comparison.values()));
    } else {
      String value = comparison.values().get(0);
      out.add(column + sign(comparison.operator()) + "?::" + type, text(value));
    }
  }

  private void ofText(Comparison<?> comparison, String column) {
    if (comparison.field().isFast()) {
      key(comparison, column);
      out.add(" and ");
    }
    full(comparison, column);
  }

  /** What has to be true of a text's key when the comparison is. */
  private void key(Comparison<?> comparison, String column) {
    String key = column + "_key";
    List<String> values = comparison.values();
    switch (comparison.operator()) {
      case EQ -> out.add(key + " = " + KEY, text(values.get(0)));
      case IN -> out.add(key + ANY_KEY, texts(values));
      case STARTS ->
          out.add(
              key + " >= " + KEY + " and " + key + " <= " + KEYS_END,
              text(values.get(0)),
              text(values.get(0)));
      // of texts with one and the same key, either may be the greater one
      case GTE, GT -> out.add(key + " >= " + KEY, text(values.get(0)));
      case LTE, LT -> out.add(key + " <= " + KEY, text(values.get(0)));
      case CONTAINS -> out.add("true");
      default -> throw new IllegalStateException("not positive: " + comparison.operator());
    }
  }

  private void full(Comparison<?> comparison, String column) {
    String lower = "lower(" + column + ")";
    List<String> values = comparison.values();
    switch (comparison.operator()) {
      case EQ -> out.add(lower + " = lower(?)", text(values.get(0)));
      case IN -> out.add(lower + ANY_LOWER, texts(values));
      case CONTAINS -> out.add("position(lower(?) in " + lower + ") > 0", text(values.get(0)));
      case STARTS -> out.add("starts_with(" + lower + ", lower(?))", text(values.get(0)));
      case GTE, GT, LTE, LT ->
          out.add(
              lower + " collate \"C\"" + sign(comparison.operator()) + "lower(?)",
              text(values.get(0)));
      default -> throw new IllegalStateException("not positive: " + comparison.operator());
    }
  }

  /** The words that a comparison means are known beforehand; only the label is a free text. */
  private void classified(Comparison<?> comparison, String word, String label) {
    List<String> words = comparison.acceptedWords();
    if (comparison.field().isFast() && comparison.operator() != Operator.CONTAINS) {
      word(comparison, word, words);
      key(comparison, label);
      out.add(") and ");
    }
    word(comparison, word, words);
    full(comparison, label);
    out.add(")");
  }

  private void word(Comparison<?> comparison, String column, List<String> words) {
    if (comparison.operator() == Operator.EQ) {
      out.add("(" + column + " = ? or ", text(words.isEmpty() ? null : words.get(0)));
    } else {
      out.add("(" + column + " = any (?) or ", texts(words));
    }
  }

  static String sqlType(FieldType type) {
    return switch (type) {
      case TEXT, WORD, CLASSIFIED -> "text";
      case UUID -> "uuid";
      case TIME -> "timestamptz";
      case NUMBER -> "bigint";
      case BOOLEAN -> "boolean";
    };
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case EQ -> " = ";
      case GTE -> " >= ";
      case LTE -> " <= ";
      case GT -> " > ";
      case LT -> " < ";
      default -> throw new IllegalStateException("no sign: " + operator);
    };
  }

  /** The paths of the columns that a field of an item or a record lies in. */
  static List<String> columnPaths(Field<?> field) {
    if (field.type() != FieldType.CLASSIFIED) {
      return List.of(field.path());
    }
    String prefix = field.path().isEmpty() ? "" : field.path() + ".";
    return List.of(prefix + "value", prefix + "label");
  }
}
