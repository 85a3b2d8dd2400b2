package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts records together from the tagged rows in which they are read. */
final class AggregateReader<A extends Aggregate, P> {

  private static final int FIRST_VALUE = 4;

  /** An item of a list and its place there. */
  private record Placed(int position, Object item) {}

  /** The parts of one record, in whatever order the rows come. */
  private static final class Parts {
    private int place;
    private String[] root;
    private final Map<ListTable<?, ?>, List<Placed>> lists = new HashMap<>();
  }

  private final AggregateTable<A, P> table;
  private final int width;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  AggregateReader(AggregateTable<A, P> table) {
    this.table = table;
    width = table.lists().stream().mapToInt(list -> list.columns().size()).max().orElse(1);
  }

  /** How many columns a row has for the values of a list. */
  int width() {
    return width;
  }

  /** What of the record's own row is read, as an array of texts. */
  List<String> rootExpressions() {
    List<String> expressions = new ArrayList<>();
    add(expressions, "version", "r.version::text");
    add(expressions, "incarnation", "r.incarnation::text");
    add(expressions, "created_at", micros("r.created_at"));
    add(expressions, "updated_at", micros("r.updated_at"));
    AggregateSql.SOURCE_COLUMNS.forEach(
        name ->
            add(
                expressions,
                name,
                "r." + name + (name.equals("source_import_id") ? "::text" : "")));
    for (RootColumn<A> column : table.columns()) {
      if (column.path() != null) {
        add(expressions, column.name(), column.selected());
      }
    }
    table.joinedColumns().forEach((name, expression) -> add(expressions, name, expression));
    return expressions;
  }

  /** Reads whole records in their order. */
  List<A> read(ResultSet rows) throws SQLException {
    return readPage(rows, null).items();
  }

  /** Reads the records of a page in their order; a row of its own tells that there are more. */
  Page<A> readPage(ResultSet rows, OrderSql order) throws SQLException {
    Map<UUID, Parts> found = new HashMap<>();
    PageKey next = null;
    while (rows.next()) {
      int tag = rows.getInt(1);
      UUID id = rows.getObject(2, UUID.class);
      if (tag < 0) {
        next = order.read(texts(rows), id);
        continue;
      }
      Parts parts = found.computeIfAbsent(id, key -> new Parts());
      if (tag == 0) {
        parts.place = rows.getInt(3);
        parts.root = texts(rows);
      } else {
        ListTable<P, ?> list = table.lists().get(tag - 1);
        parts
            .lists
            .computeIfAbsent(list, key -> new ArrayList<>())
            .add(new Placed(rows.getInt(3), item(list, rows)));
      }
    }
    List<A> records =
        found.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> entry.getValue().place))
            .map(entry -> assemble(entry.getKey(), entry.getValue()))
            .toList();
    return new Page<>(records, next);
  }

  private String[] texts(ResultSet rows) throws SQLException {
    return (String[]) rows.getArray(FIRST_VALUE + width).getArray();
  }

  private A assemble(UUID id, Parts parts) {
    Map<ListTable<?, ?>, List<?>> lists = new HashMap<>();
    parts.lists.forEach(
        (list, items) -> {
          items.sort(Comparator.comparingInt(Placed::position));
          lists.put(list, items.stream().map(Placed::item).toList());
        });
    return table.read(new AggregateRow(id, columns, parts.root, lists));
  }

  private static <P, T> T item(ListTable<P, T> list, ResultSet rows) throws SQLException {
    String[] texts = new String[list.columns().size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = rows.getString(FIRST_VALUE + i);
    }
    return list.reader().apply(column -> texts[column]);
  }

  private void add(List<String> expressions, String name, String expression) {
    columns.put(name, expressions.size());
    expressions.add(expression);
  }

  private static String micros(String column) {
    return "(extract(epoch from " + column + ") * 1000000)::bigint::text";
  }
}
