package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.query.Condition;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which records of a kind are wanted, and in which order. What its fields are is known by {@link
 * com.blossomer.gtm.domain.model.query.QueryFields}; a store refuses those that are not there.
 *
 * @param conditions all of which have to be met
 * @param sort never empty; ties are broken by id, in the direction of the last key
 * @param text words that the record has to have in some text; null when none are asked for
 * @param isCounted whether the number of all records that meet the query is wanted as well
 */
public record Query(
    List<Condition> conditions, List<SortKey> sort, String text, boolean isCounted) {

  /** How many comparisons a query may need. */
  public static final int MAX_CONDITIONS = 50;

  /** How many values {@code in} may have. */
  public static final int MAX_VALUES = 1_000;

  /** How many keys an order may have; the cursor of a page carries them all. */
  public static final int MAX_SORT_KEYS = 3;

  private static final List<SortKey> BY_CREATION = List.of(new SortKey("createdAt", false));
  private static final Query ALL = new Query(List.of(), BY_CREATION, null, false);

  public Query {
    conditions = List.copyOf(conditions);
    sort = sort == null || sort.isEmpty() ? BY_CREATION : List.copyOf(sort);
    Violations check = new Violations();
    if (conditions.stream().mapToInt(Condition::size).sum() > MAX_CONDITIONS) {
      check.add("", "too_many", "A query has at most " + MAX_CONDITIONS + " conditions.");
    }
    if (sort.size() > MAX_SORT_KEYS) {
      check.add("sort", "too_many", "Records are sorted by at most " + MAX_SORT_KEYS + " fields.");
    }
    if (sort.stream().map(SortKey::path).distinct().count() < sort.size()) {
      check.add("sort", "repeated", "Records are sorted by a field only once.");
    }
    check.text("q", text);
    check.throwIfAny();
  }

  /** All records, by creation time. */
  public static Query all() {
    return ALL;
  }

  /** Narrows the query to the records with that id in a field, such as the children of a parent. */
  public Query with(String field, UUID value) {
    return where(field, Operator.EQ, value.toString());
  }

  /** Narrows the query by a condition of a field. */
  public Query where(String path, Operator operator, String... values) {
    return where(new Condition.OfField(path, operator, List.of(values)));
  }

  /** Narrows the query. */
  public Query where(Condition condition) {
    List<Condition> longer = new ArrayList<>(conditions);
    longer.add(condition);
    return new Query(longer, sort, text, isCounted);
  }

  /** The same records in another order: paths, each with a minus before it for the reverse. */
  public Query sortedBy(String... paths) {
    List<SortKey> keys =
        Stream.of(paths)
            .map(p -> p.startsWith("-") ? new SortKey(p.substring(1), true) : new SortKey(p, false))
            .toList();
    return new Query(conditions, keys, text, isCounted);
  }

  /** Narrows the query to the records that have these words in some text. */
  public Query matching(String words) {
    return new Query(conditions, sort, words, isCounted);
  }

  /** The same, counted. */
  public Query counted() {
    return new Query(conditions, sort, text, true);
  }
}
