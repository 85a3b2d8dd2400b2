package com.blossomer.gtm.adapter.persistence.search;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.numbers;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchKey;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.SearchRepository;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Searches in PostgreSQL, by the terms that {@link SearchIndex} keeps. */
public final class JdbiSearchRepository implements SearchRepository {

  /** To plan or to compile so long a statement each time would take longer than the search. */
  private static final String PLAN_ONCE =
      """
      select set_config('plan_cache_mode', 'force_generic_plan', true),
        set_config('jit', 'off', true)""";

  private static final UUID FIRST_ID = new UUID(0, 0);

  private final Session session;

  public JdbiSearchRepository(Session session) {
    this.session = session;
  }

  @Override
  public SearchMatches search(Access access, Search search, SearchPageRequest page) {
    Map<String, Argument> values = WordSql.values(access.userId().value(), search);
    values.put("kinds", numbers(search.kinds().stream().map(kind -> kind.ordinal()).toList()));
    values.put("company", text(search.companyId() == null ? "" : search.companyId().toString()));
    values.put("limit", number(page.limit()));
    values.put("more", number(page.limit() + 1));
    putAfter(values, page.after());
    NamedSql statement = WordSql.hasPhrases(search) ? SearchSql.PHRASES : SearchSql.WORDS;
    SqlText text = SqlText.named("search.page");
    text.query(PLAN_ONCE, ResultSet::next);
    Slot<SearchMatches> found =
        text.query(
            statement.text(),
            rows -> SearchRows.read(rows, page.limit()),
            statement.arguments(values));
    return session.run(access, text).get(found);
  }

  /** The first page comes after what is better than anything. */
  private static void putAfter(Map<String, Argument> values, Optional<SearchKey> after) {
    values.put("score", number(after.map(key -> -key.score()).orElse(Integer.MIN_VALUE)));
    values.put("micros", text(after.map(key -> Long.toString(-micros(key))).orElse("0")));
    values.put("kind", number(after.map(key -> key.kind().ordinal()).orElse(0)));
    values.put("id", uuid(after.map(SearchKey::id).orElse(FIRST_ID)));
  }

  private static long micros(SearchKey key) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, key.updatedAt());
  }
}
