package com.blossomer.gtm.adapter.persistence.search;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/**
 * The condition of a list that its records hold the words that were typed, as a {@link Search} of
 * one kind would find them, without help with typos.
 *
 * @param sql on the record's row {@code r}
 */
public record SearchCondition(String sql, List<Argument> arguments) {

  private static final String MATCHED =
      """
      hit as materialized (
        select f.n, f.kind, f.id, bit_or(f.fields) as fields
        from found f group by f.n, f.kind, f.id
      ), matched as materialized (
        select h.kind, h.id
        from hit h join needed a on a.n = h.n
        group by h.kind, h.id
        having count(*) filter (where not a.is_excluded)
            = (select count(*) from needed where not is_excluded)
          and not bool_or(a.is_excluded)
      )""";

  private static final List<NamedSql> WORDS =
      SearchedKind.ALL.stream().map(kind -> condition(kind, false)).toList();

  private static final List<NamedSql> PHRASES =
      SearchedKind.ALL.stream().map(kind -> condition(kind, true)).toList();

  /**
   * @throws Invalid when nobody could search for that text
   */
  public static SearchCondition of(EntityKind kind, UUID owner, String typed) {
    Search search = Search.of(typed);
    NamedSql condition = (WordSql.hasPhrases(search) ? PHRASES : WORDS).get(kind.ordinal());
    return new SearchCondition(
        condition.text(), condition.arguments(WordSql.values(owner, search)));
  }

  private static NamedSql condition(SearchedKind kind, boolean withPhrases) {
    List<SearchedKind> only = List.of(kind);
    return NamedSql.of(
        "r.id in ("
            + WordSql.found(only)
            + ", "
            + MATCHED
            + (withPhrases ? ", " + WordSql.phrases(only) : "")
            + "\nselect m.id from matched m "
            + (withPhrases ? WordSql.onlyWithPhrases("m") : "")
            + ")");
  }
}
