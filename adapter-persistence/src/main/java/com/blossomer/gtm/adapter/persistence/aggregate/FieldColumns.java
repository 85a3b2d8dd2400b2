package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.aggregate.ListTable.ListColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the fields of a kind of record lie: the one way from a JSON path to a column. */
final class FieldColumns {

  /** What the store knows about a record, in the record's own row. */
  private static final Map<String, String> OF_STORE =
      Map.of(
          "id", "id",
          "version", "version",
          "createdAt", "created_at",
          "updatedAt", "updated_at",
          "source.importId", "source_import_id",
          "source.key", "source_key",
          "source.path", "source_path",
          "source.originalId", "source_original_id",
          "source.originalTimestamp", "source_original_timestamp",
          "source.contentHash", "source_content_hash");

  /** A list's table, and its columns by the paths within an item. */
  record OfList(String table, Map<String, String> columns) {}

  private final AggregateTable<?, ?> table;
  private final Map<String, String> scalars = new LinkedHashMap<>(OF_STORE);
  private final Map<String, OfList> lists = new LinkedHashMap<>();

  FieldColumns(AggregateTable<?, ?> table) {
    this.table = table;
    for (RootColumn<?> column : table.columns()) {
      if (column.path() != null) {
        scalars.put(column.path(), column.name());
      }
    }
    for (ListTable<?, ?> list : table.lists()) {
      Map<String, String> columns = new LinkedHashMap<>();
      for (ListColumn<?> column : list.columns()) {
        columns.put(column.path(), column.name());
      }
      lists.put(list.path(), new OfList(list.name(), columns));
    }
  }

  AggregateTable<?, ?> table() {
    return table;
  }

  /** Whether the field comes from the join that reading needs. */
  boolean isJoined(String path) {
    return table.joinedFields().containsKey(path);
  }

  /** The column of a single value, in the row with that alias. */
  String scalar(String alias, String path) {
    return isJoined(path) ? table.joinedFields().get(path) : alias + "." + scalars.get(path);
  }

  OfList list(String path) {
    return lists.get(path);
  }

  /** Everything that has a column. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>(scalars.keySet());
    paths.addAll(table.joinedFields().keySet());
    lists.forEach(
        (path, list) ->
            list.columns()
                .keySet()
                .forEach(name -> paths.add(name.isEmpty() ? path : path + "." + name)));
    return paths;
  }
}
