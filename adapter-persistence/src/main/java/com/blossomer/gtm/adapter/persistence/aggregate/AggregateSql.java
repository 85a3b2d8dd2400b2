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
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;

/**
 * The statements of one kind of aggregate. Their texts are the same every time, so that the server
 * plans each only once a connection.
 */
final class AggregateSql<A extends Aggregate, P> {

  static final List<String> SOURCE_COLUMNS =
      List.of(
          "source_import_id",
          "source_key",
          "source_path",
          "source_original_id",
          "source_original_timestamp",
          "source_content_hash");

  private final AggregateTable<A, P> table;
  private final AggregateSelect<A, P> select;
  private final String insertText;
  private final String updateText;

  AggregateSql(AggregateTable<A, P> table, QueryFields<A> fields) {
    this.table = table;
    select = new AggregateSelect<>(table, fields);
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

  /** The statements that only read. */
  AggregateSelect<A, P> select() {
    return select;
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
    table.search().add(text, owner, ids);
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
    if (table.search().differs(before, after)) {
      table.search().update(text, owner, after.uuid());
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

  /** Deletes records below which nothing is left. */
  void deleteAll(SqlText text, UUID owner, List<UUID> ids, Instant now) {
    ChangeRecord.deleted(text, table, owner, ids, now);
    text.update(
        "delete from %s where id = any (?) and user_id = ?".formatted(table.name()),
        uuids(ids),
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
