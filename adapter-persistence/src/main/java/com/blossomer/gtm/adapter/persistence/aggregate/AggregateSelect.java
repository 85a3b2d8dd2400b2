package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.query.Clause;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;

/** The statements that read whole records of one kind: one, those of a page, or all. */
final class AggregateSelect<A extends Aggregate, P> {

  /** How many rows a page looks for; few texts, whatever limits clients ask for. */
  private static final int[] FETCHED = {51, 201, 2_001};

  private final AggregateTable<A, P> table;
  private final AggregateReader<A, P> reader;
  private final QueryFields<A> fields;
  private final FieldColumns columns;
  private final EntityKind kind;
  private final String findText;
  private final String pageText;

  AggregateSelect(AggregateTable<A, P> table, QueryFields<A> fields) {
    this.table = table;
    this.fields = fields;
    reader = new AggregateReader<>(table);
    kind = Word.of(EntityKind.class, table.kind()).orElseThrow();
    columns = Tables.columnsOf(kind);
    findText =
        union(
            "0",
            "from %s r %s where r.id = ? and r.user_id = ?"
                .formatted(table.name(), table.readJoin()),
            "%s l",
            "where l." + table.childColumn() + " = ? and l.user_id = ?");
    pageText =
        union(
            "page.n",
            "from page join %s r on r.id = page.id %s where r.user_id = ?"
                .formatted(table.name(), table.readJoin()),
            "page join %s l on l." + table.childColumn() + " = page.id",
            "where l.user_id = ?");
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

  /**
   * Reads whole records that meet the query, as many as were asked for and fit on a page. The page
   * is found by ids and sizes alone, before anything large is read.
   *
   * @param after null at the beginning
   */
  Slot<Page<A>> page(SqlText text, UUID owner, Query query, PageKey after, int limit) {
    text.suggestName(table.kind() + ".page");
    List<Clause> clauses = fields.clauses(query);
    OrderSql order = new OrderSql(columns, query.sort(), fields.sort(query));
    SqlCondition where = new SqlCondition();
    new QuerySql(columns, kind, owner, where).add(query, clauses);
    if (after != null) {
      where.add(" and ");
      order.addAfter(where, after);
    }
    boolean isJoined = order.needsJoin() || QuerySql.needsJoin(columns, kind, clauses);
    String sql =
        """
        with found as materialized (
          select r.id, r.content_size, %s from %s r %s where %s order by %s limit %d),
        numbered as (
          select id, %s, row_number() over numbering as n, sum(content_size) over numbering as size
          from found window numbering as (order by %s rows unbounded preceding)),
        page as materialized (
          select id, n::integer, %s from numbered where n <= ? and (n = 1 or size <= %d))
        select -1, id, 0, %s, %s from page
        where n = (select max(n) from page) and n < (select count(*) from found)
        union all
        %s"""
            .formatted(
                order.selected(),
                table.name(),
                isJoined ? table.readJoin() : "",
                where.sql(),
                order.byExpression(),
                fetched(limit),
                order.names(),
                order.byName(),
                order.names(),
                Page.MAX_SIZE,
                nulls(),
                order.asTexts(),
                pageText);
    List<Argument> arguments = new ArrayList<>(where.arguments());
    arguments.add(number(limit));
    addOwners(arguments, owner);
    return text.queryOfAnyForm(sql, rows -> reader.readPage(rows, order), arguments);
  }

  /** Counts the records that meet the query. */
  Slot<Long> count(SqlText text, UUID owner, Query query) {
    text.suggestName(table.kind() + ".count");
    List<Clause> clauses = fields.clauses(query);
    SqlCondition where = new SqlCondition();
    new QuerySql(columns, kind, owner, where).add(query, clauses);
    String sql =
        "select count(*) from %s r %s where %s"
            .formatted(
                table.name(),
                QuerySql.needsJoin(columns, kind, clauses) ? table.readJoin() : "",
                where.sql());
    return text.queryOfAnyForm(
        sql,
        rows -> {
          rows.next();
          return rows.getLong(1);
        },
        where.arguments());
  }

  /** Reads all records that meet the query, by creation time. */
  Slot<List<A>> all(SqlText text, UUID owner, Query query) {
    SqlCondition where = new SqlCondition();
    new QuerySql(columns, kind, owner, where).add(query, fields.clauses(query));
    String sql =
        """
        with page as materialized (
          select r.id, row_number() over (order by r.created_at, r.id)::integer as n
          from %s r %s where %s)
        %s"""
            .formatted(table.name(), table.readJoin(), where.sql(), pageText);
    List<Argument> arguments = new ArrayList<>(where.arguments());
    addOwners(arguments, owner);
    return text.query(sql, reader::read, arguments);
  }

  private void addOwners(List<Argument> arguments, UUID owner) {
    for (int i = 0; i <= table.lists().size(); i++) {
      arguments.add(uuid(owner));
    }
  }

  private static int fetched(int limit) {
    for (int candidate : FETCHED) {
      if (limit < candidate) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("a page of " + limit);
  }

  /** The record's own row and its lists as tagged rows of one shape. */
  private String union(String place, String rootFrom, String listFrom, String listCondition) {
    String root =
        "select 0, r.id, %s, %s, array[%s] %s"
            .formatted(place, nulls(), String.join(", ", reader.rootExpressions()), rootFrom);
    Stream.Builder<String> parts = Stream.builder();
    parts.add(root);
    for (int i = 0; i < table.lists().size(); i++) {
      parts.add(
          table
              .lists()
              .get(i)
              .select(i + 1, reader.width(), table.childColumn(), listFrom, listCondition));
    }
    return parts.build().collect(joining("\nunion all\n"));
  }

  private String nulls() {
    return String.join(", ", Collections.nCopies(reader.width(), "null::text"));
  }
}
