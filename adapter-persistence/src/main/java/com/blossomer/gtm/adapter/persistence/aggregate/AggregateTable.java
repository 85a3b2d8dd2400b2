package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.search.SearchIndex;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How one kind of aggregate lies in its tables; {@link AggregateSql} makes the statements from
 * this.
 */
interface AggregateTable<A extends Aggregate, P> {

  /** The kind, as the change record names it. */
  String kind();

  /** The aggregate's own table. */
  String name();

  /** The column by which its lists refer to it. */
  String childColumn();

  /** The content columns of its own table. */
  List<RootColumn<A>> columns();

  List<ListTable<P, ?>> lists();

  P profile(A record);

  A changed(A current, P next, Instant now);

  A read(AggregateRow row);

  /** The terms by which a search finds its records. */
  SearchIndex<A> search();

  /**
   * Joins the parent to the values {@code v} of a new record of the user {@code u}; empty for a
   * root.
   */
  default String parentJoin() {
    return "";
  }

  /** What an insert demands beside the user, such as a parent. */
  default String insertCondition() {
    return "";
  }

  /** What is wrong when an insert stored less than it was given. */
  Invalid missingParent();

  /** What reading joins to the record's own row {@code r}; may be empty. */
  default String readJoin() {
    return "";
  }

  /** What reading takes from that join: names and expressions. */
  default Map<String, String> joinedColumns() {
    return Map.of();
  }

  /** The fields that a query can name, and the columns they stand for. */
  Map<String, String> filters();

  /**
   * Statements that record the end of everything below a record that is deleted, by kind: table and
   * condition.
   */
  default List<Descendants> descendants() {
    return List.of();
  }

  /**
   * Records that a delete takes along, as {@code d}; the condition has one parameter, the id of the
   * deleted one.
   */
  record Descendants(String kind, String table, String condition) {}
}
