package com.blossomer.gtm.adapter.persistence.aggregate;

import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.adapter.persistence.session.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.argument.Argument;

/**
 * A list of an aggregate: the table that keeps it, one row an item, in order. All values travel as
 * text, so that one statement can read lists of different shapes.
 *
 * @param path the JSON path of the list
 * @param columns the columns of an item
 * @param items takes the list from the aggregate's content
 * @param reader makes an item from the texts of its columns
 */
record ListTable<P, T>(
    String path,
    String name,
    List<ListColumn<T>> columns,
    Function<P, List<T>> items,
    Function<ItemRow, T> reader) {

  /**
   * A column of an item, and how its value becomes text.
   *
   * @param path the JSON path of the field within the item; empty when the item is the value
   */
  record ListColumn<T>(String path, String name, String type, Function<T, String> value) {}

  /** The texts of one item's columns, in the order of the table's description. */
  interface ItemRow {

    String text(int column);
  }

  /** A list of plain texts. */
  static <P> ListTable<P, String> ofTexts(
      String path, String name, Function<P, List<String>> items) {
    return new ListTable<>(
        path,
        name,
        List.of(new ListColumn<>("", "value", "text", Function.identity())),
        items,
        row -> row.text(0));
  }

  /** Reads the list of one parent; columns are padded to the same number for all lists. */
  String select(int tag, int width, String parentColumn, String from, String condition) {
    String values =
        IntStream.range(0, width)
            .mapToObj(i -> i < columns.size() ? valueAsText(columns.get(i)) : "null")
            .collect(joining(", "));
    return "select %d, l.%s, l.position, %s, null from %s %s"
        .formatted(tag, parentColumn, values, from.formatted(name), condition);
  }

  /** Inserts items of any number of parents of that owner, given as arrays. */
  String insert(String parentTable, String parentColumn) {
    String names = columns.stream().map(ListColumn::name).collect(joining(", "));
    String aliases =
        IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).collect(joining(", "));
    String values =
        IntStream.range(0, columns.size())
            .mapToObj(i -> cast("v.c" + i, columns.get(i).type()))
            .collect(joining(", "));
    return """
        insert into %s (%s, position, user_id, %s)
        select r.id, v.position, r.user_id, %s
        from %s r join unnest(?, ?%s) as v (id, position, %s) on v.id = r.id
        where r.user_id = ? and r.id = any (?)"""
        .formatted(
            name, parentColumn, names, values, parentTable, ", ?".repeat(columns.size()), aliases);
  }

  /**
   * The arguments of {@link #insert}: the lists of these contents, whose ids are in the same order.
   */
  List<Argument> insertArguments(UUID owner, List<UUID> ids, List<P> contents) {
    List<UUID> parents = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    List<List<String>> texts =
        columns.stream().map(column -> (List<String>) new ArrayList<String>()).toList();
    for (int i = 0; i < ids.size(); i++) {
      List<T> list = items.apply(contents.get(i));
      for (int position = 0; position < list.size(); position++) {
        parents.add(ids.get(i));
        positions.add(position);
        for (int c = 0; c < columns.size(); c++) {
          texts.get(c).add(columns.get(c).value().apply(list.get(position)));
        }
      }
    }
    List<Argument> arguments = new ArrayList<>();
    arguments.add(Parameters.uuids(parents));
    arguments.add(Parameters.numbers(positions));
    texts.forEach(column -> arguments.add(Parameters.texts(column)));
    arguments.add(Parameters.uuid(owner));
    arguments.add(Parameters.uuids(ids));
    return arguments;
  }

  boolean differs(P before, P after) {
    return !items.apply(before).equals(items.apply(after));
  }

  private static String valueAsText(ListColumn<?> column) {
    return "l." + column.name() + (column.type().equals("text") ? "" : "::text");
  }

  private static String cast(String value, String type) {
    return type.equals("text") ? value : value + "::" + type;
  }
}
