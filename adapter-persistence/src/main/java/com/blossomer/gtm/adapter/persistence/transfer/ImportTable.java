package com.blossomer.gtm.adapter.persistence.transfer;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.numbers;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.adapter.persistence.session.Parameters;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.argument.Argument;

/** A list that belongs to an import: its table, one row an item, in order. */
record ImportTable<T>(String name, List<ImportColumn<T>> columns, RowReader<T> reader) {

  /** Reads one item from its row. */
  interface RowReader<T> {

    T read(ResultSet row) throws SQLException;
  }

  record ImportColumn<T>(String name, String type, Function<T, ?> value) {

    private Argument argument(List<T> items) {
      if (type.equals("bytea")) {
        return Parameters.allBytes(
            items.stream().map(item -> Wtf8.encode(value.apply(item).toString())).toList());
      }
      List<String> texts = new ArrayList<>(items.size());
      for (T item : items) {
        Object content = value.apply(item);
        texts.add(content == null ? null : storable(content.toString()));
      }
      return texts(texts);
    }

    private String cast(int index) {
      return "v.c" + index + (type.equals("text") || type.equals("bytea") ? "" : "::" + type);
    }
  }

  void insert(SqlText text, UUID owner, UUID importId, List<T> items) {
    if (items.isEmpty()) {
      return;
    }
    String names = columns.stream().map(ImportColumn::name).collect(joining(", "));
    String aliases =
        IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).collect(joining(", "));
    String values =
        IntStream.range(0, columns.size())
            .mapToObj(i -> columns.get(i).cast(i))
            .collect(joining(", "));
    List<Argument> arguments = new ArrayList<>();
    arguments.add(numbers(IntStream.range(0, items.size()).boxed().toList()));
    columns.forEach(column -> arguments.add(column.argument(items)));
    arguments.add(uuid(owner));
    arguments.add(uuid(importId));
    text.update(
        """
        insert into %s (import_id, position, user_id, %s)
        select r.id, v.position, r.user_id, %s
        from imports r cross join unnest(?%s) as v (position, %s)
        where r.user_id = ? and r.id = ?\
        """
            .formatted(name, names, values, ", ?".repeat(columns.size()), aliases),
        arguments);
  }

  /** The items of all imports of a user, the oldest import first. */
  Slot<Map<UUID, List<T>>> select(SqlText text, UUID owner) {
    return text.query(
        """
        select l.* from %s l
        join imports r on r.id = l.import_id and r.user_id = l.user_id
        where l.user_id = ? order by r.imported_at, r.id, l.position\
        """
            .formatted(name),
        this::readAll,
        uuid(owner));
  }

  /** The items of one import. */
  Slot<List<T>> select(SqlText text, UUID owner, UUID importId) {
    return text.query(
        "select * from " + name + " where user_id = ? and import_id = ? order by position",
        this::readList,
        uuid(owner),
        uuid(importId));
  }

  private List<T> readList(ResultSet rows) throws SQLException {
    List<T> items = new ArrayList<>();
    while (rows.next()) {
      items.add(reader.read(rows));
    }
    return items;
  }

  private Map<UUID, List<T>> readAll(ResultSet rows) throws SQLException {
    Map<UUID, List<T>> byImport = new LinkedHashMap<>();
    while (rows.next()) {
      byImport
          .computeIfAbsent(rows.getObject("import_id", UUID.class), id -> new ArrayList<>())
          .add(reader.read(rows));
    }
    return byImport;
  }

  /**
   * A key or place of a damaged dump may hold what no text column can; the archive has it exactly.
   */
  private static String storable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace('\0', '\uFFFD');
  }
}
