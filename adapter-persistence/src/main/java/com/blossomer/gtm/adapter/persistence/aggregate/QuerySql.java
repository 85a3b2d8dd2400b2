package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.aggregate.FieldColumns.OfList;
import com.blossomer.gtm.domain.model.query.Clause;
import com.blossomer.gtm.domain.model.query.Comparison;
import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.UUID;

/**
 * The conditions of a query as SQL on the record's row {@code r}. Every sub-select names the tenant
 * as well.
 */
final class QuerySql {

  private final FieldColumns columns;
  private final EntityKind kind;
  private final UUID owner;
  private final SqlCondition out;

  QuerySql(FieldColumns columns, EntityKind kind, UUID owner, SqlCondition out) {
    this.columns = columns;
    this.kind = kind;
    this.owner = owner;
    this.out = out;
  }

  /** Adds what has to hold for the records of the owner that meet the query. */
  void add(Query query, List<Clause> clauses) {
    out.add("r.user_id = ?", uuid(owner));
    for (Clause clause : clauses) {
      out.add(" and ");
      add(clause);
    }
    if (query.text() != null) {
      out.add(" and ");
      TextCondition.add(out, kind, owner, query.text());
    }
  }

  /** Whether the clauses look at something that only the join of reading gives. */
  static boolean needsJoin(FieldColumns columns, EntityKind kind, List<Clause> clauses) {
    return clauses.stream().anyMatch(clause -> needsJoin(columns, kind, clause));
  }

  private static boolean needsJoin(FieldColumns columns, EntityKind kind, Clause clause) {
    if (clause.holder() != kind) {
      return !columns.table().parents().get(clause.holder()).startsWith("r.");
    }
    return clause.list() == null && isJoined(columns, clause);
  }

  private static boolean isJoined(FieldColumns columns, Clause clause) {
    return clause.comparisons().stream().anyMatch(c -> columns.isJoined(c.field().path()));
  }

  private void add(Clause clause) {
    boolean isOwn = clause.holder() == kind;
    FieldColumns holder = isOwn ? columns : Tables.columnsOf(clause.holder());
    String id = isOwn ? "r.id" : columns.table().parents().get(clause.holder());
    if (clause.list() != null) {
      out.add(clause.isNegated() ? "not " : "");
      items(clause, holder, id);
    } else if (isOwn) {
      out.add("(");
      clause.comparisons().forEach(each -> scalar(each, holder, "r"));
      out.add(clause.isNegated() ? ") is not true" : ")");
    } else {
      out.add(clause.isNegated() ? "not " : "");
      parent(clause, holder, id);
    }
  }

  private void items(Clause clause, FieldColumns holder, String id) {
    OfList list = holder.list(clause.list().path());
    out.add(
        "exists (select 1 from %s l where l.%s = %s and l.user_id = ?"
            .formatted(list.table(), holder.table().childColumn(), id),
        uuid(owner));
    for (Comparison<?> comparison : clause.comparisons()) {
      out.add(" and ");
      new ComparisonSql(out).add(comparison, itemColumns(list, comparison.field()));
    }
    out.add(")");
  }

  private void parent(Clause clause, FieldColumns holder, String id) {
    String join =
        isJoined(holder, clause) ? holder.table().readJoin().replaceAll("\\br\\.", "p.") : "";
    out.add(
        "exists (select 1 from %s p %s where p.id = %s and p.user_id = ?"
            .formatted(holder.table().name(), join, id),
        uuid(owner));
    for (Comparison<?> comparison : clause.comparisons()) {
      out.add(" and ");
      scalar(comparison, holder, "p");
    }
    out.add(")");
  }

  private void scalar(Comparison<?> comparison, FieldColumns holder, String alias) {
    List<String> lieIn =
        ComparisonSql.columnPaths(comparison.field()).stream()
            .map(path -> holder.scalar(alias, path))
            .toList();
    new ComparisonSql(out).add(comparison, lieIn);
  }

  private static List<String> itemColumns(OfList list, Field<?> field) {
    return ComparisonSql.columnPaths(field).stream()
        .map(path -> "l." + list.columns().get(path))
        .toList();
  }
}
