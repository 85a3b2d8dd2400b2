package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.numbers;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.Source;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;

/**
 * The statements of one kind of aggregate. Their texts are the same every time, so that the server
 * plans each only once a connection.
 */
final class AggregateSql<A extends Aggregate, P> {

  private static final List<String> SOURCE_COLUMNS =
      List.of(
          "source_import_id",
          "source_key",
          "source_path",
          "source_original_id",
          "source_original_timestamp",
          "source_content_hash");

  private final AggregateTable<A, P> table;
  private final AggregateReader<A, P> reader;
  private final String findText;
  private final String insertText;
  private final String updateText;

  AggregateSql(AggregateTable<A, P> table) {
    this.table = table;
    reader = new AggregateReader<>(table);
    findText =
        union(
            "from %s r %s where r.id = ? and r.user_id = ?"
                .formatted(table.name(), table.readJoin()),
            "%s l",
            "where l." + table.childColumn() + " = ? and l.user_id = ?");
    insertText = insertText();
    updateText =
        "update %s set version = ?, updated_at = ?::timestamptz, %s where id = ? and user_id = ?"
            .formatted(
                table.name(),
                table.columns().stream().map(RootColumn::assigned).collect(joining(", ")));
  }

  AggregateTable<A, P> table() {
    return table;
  }

  /** Reads one record whole; an empty list when there is none. */
  Slot<List<A>> find(SqlText text, UUID owner, UUID id) {
    text.suggestName(table.kind() + ".find");
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i <= table.lists().size(); i++) {
      arguments.add(uuid(id));
      arguments.add(uuid(owner));
    }
    return text.query(findText, reader::read, arguments);
  }

  /** Locks one record against other changes until the end of the transaction. */
  void lock(SqlText text, UUID owner, UUID id) {
    text.suggestName(table.kind() + ".lock");
    text.query(
        "select id from %s where id = ? and user_id = ? for no key update".formatted(table.name()),
        ResultSet::next,
        uuid(id),
        uuid(owner));
  }

  /**
   * Locks a record and everything below it against changes and against new children, so that what a
   * delete takes along is known before it happens.
   */
  void lockWithDescendants(SqlText text, UUID owner, UUID id) {
    text.suggestName(table.kind() + ".lockTree");
    text.query(
        "select id from %s where id = ? and user_id = ? for update".formatted(table.name()),
        ResultSet::next,
        uuid(id),
        uuid(owner));
    for (AggregateTable.Descendants below : table.descendants()) {
      text.query(
          "select d.id from %s d where d.user_id = ? and %s order by d.id for update of d"
              .formatted(below.table(), below.condition()),
          ResultSet::next,
          uuid(owner),
          uuid(id));
    }
  }

  /** Reads a page of whole records, and one record more if there is one. */
  Slot<List<A>> page(SqlText text, UUID owner, Query query, PageRequest page) {
    return page(text, owner, query, page.after(), page.limit() + 1);
  }

  /** Reads all records that meet the query. */
  Slot<List<A>> all(SqlText text, UUID owner, Query query) {
    return page(text, owner, query, Optional.empty(), Integer.MAX_VALUE);
  }

  private Slot<List<A>> page(
      SqlText text, UUID owner, Query query, Optional<PageKey> afterKey, int limit) {
    text.suggestName(table.kind() + ".page");
    StringBuilder condition = new StringBuilder("r.user_id = ?");
    List<Argument> arguments = new ArrayList<>(List.of(uuid(owner)));
    for (Query.Condition filter : query.conditions()) {
      condition.append(" and ").append(column(filter)).append(" = ?");
      arguments.add(uuid(filter.value()));
    }
    afterKey.ifPresent(
        after -> {
          condition.append(" and (r.created_at, r.id) > (?::timestamptz, ?)");
          arguments.add(time(after.createdAt()));
          arguments.add(uuid(after.id()));
        });
    arguments.add(number(limit));
    String from = "from %s r %s".formatted(table.name(), table.readJoin());
    String sql =
        "with page as materialized (select r.id %s where %s order by r.created_at, r.id limit ?)\n%s"
            .formatted(
                from,
                condition,
                union(
                    "from page join %s r on r.id = page.id %s where r.user_id = ?"
                        .formatted(table.name(), table.readJoin()),
                    "page join %s l on l." + table.childColumn() + " = page.id",
                    "where l.user_id = ?"));
    for (int i = 0; i <= table.lists().size(); i++) {
      arguments.add(uuid(owner));
    }
    return text.query(sql, reader::read, arguments);
  }

  /** Inserts records with their lists; gives the number of records that found their parent. */
  Slot<Integer> insert(SqlText text, UUID owner, List<A> records) {
    text.suggestName(table.kind() + ".insert");
    List<UUID> ids = records.stream().map(Aggregate::uuid).toList();
    List<P> contents = records.stream().map(table::profile).toList();
    List<Argument> arguments = new ArrayList<>();
    arguments.add(uuids(ids));
    arguments.add(numbers(records.stream().map(r -> r.version().number()).toList()));
    arguments.add(column(records, r -> Long.toString(r.version().incarnation())));
    arguments.add(column(records, r -> r.createdAt().toString()));
    arguments.add(column(records, r -> r.updatedAt().toString()));
    arguments.add(source(records, source -> source.importId().toString()));
    arguments.add(source(records, Source::key));
    arguments.add(source(records, Source::path));
    arguments.add(source(records, Source::originalId));
    arguments.add(source(records, Source::originalTimestamp));
    arguments.add(source(records, Source::contentHash));
    table.columns().forEach(column -> arguments.add(column(records, column.value())));
    arguments.add(uuid(owner));
    Slot<Integer> inserted = text.update(insertText, arguments);
    for (ListTable<P, ?> list : table.lists()) {
      text.update(
          list.insert(table.name(), table.childColumn()),
          list.insertArguments(owner, ids, contents));
    }
    ChangeRecord.created(text, table, owner, ids);
    return inserted;
  }

  /** Writes the next version of a record, and of its lists only those that differ. */
  void update(SqlText text, UUID owner, A before, A after) {
    text.suggestName(table.kind() + ".update");
    List<Argument> arguments = new ArrayList<>();
    arguments.add(number(after.version().number()));
    arguments.add(time(after.updatedAt()));
    table.columns().forEach(column -> arguments.add(text(column.value().apply(after))));
    arguments.add(uuid(after.uuid()));
    arguments.add(uuid(owner));
    text.update(updateText, arguments);
    P oldContent = table.profile(before);
    P newContent = table.profile(after);
    for (ListTable<P, ?> list : table.lists()) {
      if (list.differs(oldContent, newContent)) {
        text.update(
            "delete from %s where %s = ? and user_id = ?"
                .formatted(list.name(), table.childColumn()),
            uuid(after.uuid()),
            uuid(owner));
        text.update(
            list.insert(table.name(), table.childColumn()),
            list.insertArguments(owner, List.of(after.uuid()), List.of(newContent)));
      }
    }
    ChangeRecord.changed(text, table, owner, after.uuid());
  }

  /** Deletes a record; the database deletes what is below it. */
  void delete(SqlText text, UUID owner, A record, Instant now) {
    text.suggestName(table.kind() + ".delete");
    ChangeRecord.deleted(text, table, owner, record.uuid(), now);
    text.update(
        "delete from %s where id = ? and user_id = ?".formatted(table.name()),
        uuid(record.uuid()),
        uuid(owner));
  }

  private String insertText() {
    List<RootColumn<A>> columns = table.columns();
    String names = columns.stream().map(RootColumn::name).collect(joining(", "));
    String values = columns.stream().map(RootColumn::insertedAs).collect(joining(", "));
    String sources = String.join(", ", SOURCE_COLUMNS);
    String sourceValues =
        SOURCE_COLUMNS.stream()
            .map(name -> "v." + name + (name.equals("source_import_id") ? "::uuid" : ""))
            .collect(joining(", "));
    return """
        insert into %1$s (id, user_id, version, incarnation, created_at, updated_at, %2$s, %3$s)
        select v.id, u.id, v.version, v.incarnation::bigint, v.created_at::timestamptz,
          v.updated_at::timestamptz, %4$s, %5$s
        from users u
        cross join unnest(%6$s)
          as v (id, version, incarnation, created_at, updated_at, %2$s, %3$s)
        %7$s
        where u.id = ? %8$s"""
        .formatted(
            table.name(),
            sources,
            names,
            sourceValues,
            values,
            String.join(", ", Collections.nCopies(11 + columns.size(), "?")),
            table.parentJoin(),
            table.insertCondition());
  }

  /** The record's own row and its lists as tagged rows of one shape. */
  private String union(String rootFrom, String listFrom, String listCondition) {
    int width = reader.width();
    String root =
        "select 0, r.id, 0, %s, array[%s] %s"
            .formatted(
                String.join(", ", Collections.nCopies(width, "null::text")),
                String.join(", ", reader.rootExpressions(SOURCE_COLUMNS)),
                rootFrom);
    Stream.Builder<String> parts = Stream.builder();
    parts.add(root);
    for (int i = 0; i < table.lists().size(); i++) {
      parts.add(
          table.lists().get(i).select(i + 1, width, table.childColumn(), listFrom, listCondition));
    }
    return parts.build().collect(joining("\nunion all\n"));
  }

  private String column(Query.Condition filter) {
    String column = table.filters().get(filter.field());
    if (column == null) {
      throw new Invalid(
          "/" + filter.field(), "unknown_field", "The field cannot be used as a filter.");
    }
    return column;
  }

  private Argument column(List<A> records, Function<A, String> value) {
    return texts(records.stream().map(value).toList());
  }

  private Argument source(List<A> records, Function<Source, String> value) {
    List<String> values = new ArrayList<>();
    for (A record : records) {
      values.add(record.source() == null ? null : value.apply(record.source()));
    }
    return texts(values);
  }

  /** Two records are the same when their content is. */
  boolean isUnchanged(A before, P next) {
    return Objects.equals(table.profile(before), next);
  }
}
