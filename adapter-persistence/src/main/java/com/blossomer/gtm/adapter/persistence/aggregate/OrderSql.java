package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.SortKey;
import com.blossomer.gtm.domain.model.shared.PageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The order of a query as SQL: nulls last, ties by id in the direction of the last key. */
final class OrderSql {

  /**
   * @param expression what is compared, on the record's row {@code r}
   * @param isRequired whether it is never null; then an index serves both directions
   */
  private record Key(String expression, FieldType type, boolean isRequired, boolean isDescending) {

    String direction(String value) {
      return value + (isDescending ? isRequired ? " desc" : " desc nulls last" : "");
    }

    String after() {
      return isDescending ? " < " : " > ";
    }

    String parameter() {
      return type == FieldType.TEXT || type == FieldType.WORD
          ? "?"
          : "?::" + ComparisonSql.sqlType(type);
    }

    /** As a text that {@link #type} can be read from. */
    String asText(String value) {
      return type == FieldType.TIME
          ? "(extract(epoch from " + value + ") * 1000000)::bigint::text"
          : value + "::text";
    }
  }

  private final List<Key> keys = new ArrayList<>();
  private final boolean needsJoin;

  OrderSql(FieldColumns columns, List<SortKey> sort, List<? extends Field<?>> fields) {
    for (int i = 0; i < sort.size(); i++) {
      Field<?> field = fields.get(i);
      String expression = expression(columns.scalar("r", field.path()), field);
      keys.add(new Key(expression, field.type(), field.isRequired(), sort.get(i).isDescending()));
    }
    needsJoin = sort.stream().anyMatch(key -> columns.isJoined(key.path()));
  }

  /** Whether it looks at something that only the join of reading gives. */
  boolean needsJoin() {
    return needsJoin;
  }

  /** The keys as columns {@code k0}, {@code k1} and so on. */
  String selected() {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> keys.get(i).expression() + " as k" + i)
        .collect(joining(", "));
  }

  /** The names of these columns. */
  String names() {
    return IntStream.range(0, keys.size()).mapToObj(i -> "k" + i).collect(joining(", "));
  }

  /** The keys of a row as an array of texts, from which {@link #read} makes them again. */
  String asTexts() {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> keys.get(i).asText("k" + i))
        .collect(joining(", ", "array[", "]"));
  }

  /** The order where the record's row is {@code r}. */
  String byExpression() {
    return keys.stream().map(key -> key.direction(key.expression())).collect(joining(", "))
        + ", r.id"
        + (last().isDescending() ? " desc" : "");
  }

  /** The order where the keys are columns. */
  String byName() {
    return IntStream.range(0, keys.size())
            .mapToObj(i -> keys.get(i).direction("k" + i))
            .collect(joining(", "))
        + ", id"
        + (last().isDescending() ? " desc" : "");
  }

  /** The keys of a record from the texts of its row. */
  PageKey read(String[] texts, UUID id) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      boolean isTime = texts[i] != null && keys.get(i).type() == FieldType.TIME;
      values.add(isTime ? FieldType.canonical(AggregateRow.ofMicros(texts[i])) : texts[i]);
    }
    return new PageKey(values, id);
  }

  /** Adds that a record comes after that key. */
  void addAfter(SqlCondition out, PageKey after) {
    if (after.values().size() != keys.size()) {
      throw new Invalid("/after", "wrong_key", "The key belongs to a list of another order.");
    }
    boolean isUniform =
        keys.stream().allMatch(k -> k.isRequired() && k.isDescending() == last().isDescending());
    if (isUniform) {
      row(out, after);
    } else {
      firstBound(out, after.values().get(0));
      out.add("(");
      step(out, 0, after);
      out.add(")");
    }
  }

  /** One comparison of rows, which is one range of an index. */
  private void row(SqlCondition out, PageKey after) {
    out.add(keys.stream().map(Key::expression).collect(joining(", ", "(", ", r.id)")));
    out.add(last().after());
    out.add(keys.stream().map(Key::parameter).collect(joining(", ", "(", ", ?)")));
    after.values().forEach(value -> out.add("", text(value)));
    out.add("", uuid(after.id()));
  }

  /** Follows from the rest, and is a range of an index, which the rest is not. */
  private void firstBound(SqlCondition out, String value) {
    Key first = keys.get(0);
    if (first.isRequired()) {
      out.add(
          first.expression() + first.after().replace(" ", "") + "= " + first.parameter() + " and ",
          text(value));
    }
  }

  /** After by this key, or the same here and after by those behind it. */
  private void step(SqlCondition out, int index, PageKey after) {
    if (index == keys.size()) {
      out.add("r.id" + last().after() + "?", uuid(after.id()));
      return;
    }
    Key key = keys.get(index);
    String value = after.values().get(index);
    if (value == null) {
      // nothing comes after what is missing
      out.add(key.expression() + " is null and (");
    } else {
      out.add(key.expression() + key.after() + key.parameter() + " or ", text(value));
      out.add(key.isRequired() ? "" : key.expression() + " is null or ");
      out.add(key.expression() + " = " + key.parameter() + " and (", text(value));
    }
    step(out, index + 1, after);
    out.add(")");
  }

  private Key last() {
    return keys.get(keys.size() - 1);
  }

  private static String expression(String column, Field<?> field) {
    return switch (field.type()) {
      case TEXT ->
          field.isFast() ? column + "_key" : "left(lower(" + column + "), 200) collate \"C\"";
      case WORD -> column + " collate \"C\"";
      default -> column;
    };
  }
}
