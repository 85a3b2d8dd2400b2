package com.blossomer.gtm.adapter.persistence.search;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;

import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.search.SearchField;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the terms of one kind of record. The database makes them from the rows that the same
 * transaction has just written, and changes only those that differ.
 */
public final class SearchIndex<A> {

  public static final SearchIndex<Company> COMPANY =
      new SearchIndex<>(SearchedKind.COMPANY, SearchFields.COMPANY);
  public static final SearchIndex<TargetAccount> TARGET_ACCOUNT =
      new SearchIndex<>(SearchedKind.TARGET_ACCOUNT, SearchFields.TARGET_ACCOUNT);
  public static final SearchIndex<TargetPersona> TARGET_PERSONA =
      new SearchIndex<>(SearchedKind.TARGET_PERSONA, SearchFields.TARGET_PERSONA);
  public static final SearchIndex<Campaign> CAMPAIGN =
      new SearchIndex<>(SearchedKind.CAMPAIGN, SearchFields.CAMPAIGN);

  private static final String TERMS =
      """
      with written as (
        select w.id, %4$d as kind, -1 as fields from unnest(:ids) as w (id)
      ), text as (
        %1$s
      ), term as materialized (
        select t.id, t.user_id, k.*
        from (
          select id, user_id, array_agg(bit order by bit, position) as bits,
            array_agg(value order by bit, position) as texts
          from text group by id, user_id) t
        cross join lateral search_terms(t.bits, t.texts) k
      )""";

  private static final String INSERT =
      """

      insert into %2$s as o (%3$s, user_id, term, words, fields, occurrences)
      select id, user_id, term, words, fields, occurrences from term""";

  private static final String DELETE_OLD =
      """
      , gone as (
        delete from %2$s o
        where o.user_id = :owner and o.%3$s = any (:ids)
          and not exists (select from term t where t.id = o.%3$s and t.term = o.term)
      )""";

  private static final String REPLACE_OLD =
      """

      on conflict (%3$s, term, user_id) do update
      set words = excluded.words, fields = excluded.fields, occurrences = excluded.occurrences
      where (o.words, o.fields, o.occurrences)
        is distinct from (excluded.words, excluded.fields, excluded.occurrences)""";

  /** To plan the long statement each time would take longer than to run it. */
  private static final String PLAN_ONCE =
      "select set_config('plan_cache_mode', 'force_generic_plan', true)";

  private static final String PLAN_AS_USUAL = "select set_config('plan_cache_mode', 'auto', true)";

  private final List<SearchField<A>> fields;
  private final NamedSql add;
  private final NamedSql update;

  private SearchIndex(SearchedKind kind, List<SearchField<A>> fields) {
    this.fields = fields;
    add = statement(kind, TERMS + INSERT);
    update = statement(kind, TERMS + DELETE_OLD + INSERT + REPLACE_OLD);
  }

  private static NamedSql statement(SearchedKind kind, String sql) {
    return NamedSql.of(
        sql.formatted(kind.texts("written", "s.id"), kind.terms(), kind.parent(), kind.number()));
  }

  /** Whether a search reads anything that is different now. */
  public boolean differs(A before, A after) {
    return fields.stream().anyMatch(field -> !field.texts(before).equals(field.texts(after)));
  }

  /** Adds the terms of new records, after their rows are written. */
  public void add(SqlText text, UUID owner, List<UUID> ids) {
    write(text, add, owner, ids);
  }

  /** Brings the terms of a record up to date, after its rows are written. */
  public void update(SqlText text, UUID owner, UUID id) {
    write(text, update, owner, List.of(id));
  }

  private static void write(SqlText text, NamedSql statement, UUID owner, List<UUID> ids) {
    text.query(PLAN_ONCE, ResultSet::next);
    text.update(
        statement.text(), statement.arguments(Map.of("owner", uuid(owner), "ids", uuids(ids))));
    text.query(PLAN_AS_USUAL, ResultSet::next);
  }
}
