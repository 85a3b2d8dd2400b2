package com.blossomer.gtm.adapter.persistence.search;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.numbers;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchPart;
import com.blossomer.gtm.domain.model.search.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/**
 * The parts of statements that take what was typed apart, as the terms were made, and look each
 * word up by b-tree.
 *
 * <p>Each look-up is a lateral sub-select with {@code offset 0}, which the planner cannot turn into
 * a join that reads all terms of the user.
 */
final class WordSql {

  static final String UNION = "\nunion all\n";

  /** What was typed, word by word. A word that says little need not be there beside others. */
  private static final String ASKED =
      """
      with asked as materialized (
        select row_number() over (order by p.n, w.n)::integer as n, (p.n - 1)::integer as part,
          left(w.word, 64) as word, coalesce(s.stem[1], left(w.word, 64)) as term,
          s.stem = '{}' as is_small,
          p.flags & 2 <> 0 as is_excluded,
          p.flags & 1 <> 0 or count(*) over (partition by p.n) > 1 as is_exact,
          p.flags & 4 <> 0 and w.n = max(w.n) over (partition by p.n) as is_unfinished
        from unnest(:texts, :flags) with ordinality as p (text, flags, n)
        cross join lateral string_to_table(search_text(p.text), ' ') with ordinality as w (word, n)
        cross join lateral (
          select ts_lexize('pg_catalog.english_stem', left(w.word, 64)) as stem) s
        limit 200
      ), needed as materialized (
        select * from asked a
        where a.is_excluded or not a.is_small
          or not exists (select from asked b where not b.is_excluded and not b.is_small)
      )""";

  /**
   * Where to look: at single terms and at spans of terms. A word that is not finished yet may be
   * the beginning of a longer one whose stem is shorter: runni finds running, whose term is run.
   * What the word has to be in full, or has to begin with, is rechecked on the words of the term.
   */
  private static final String PLACES =
      """
      point as materialized (
        select n, term, false as is_beginning,
          case when is_exact then ' ' || word || case when is_unfinished then '' else ' ' end end
            as needle
        from needed
        union all
        select a.n, left(a.word, l.length) || e.ending, true, ' ' || a.word
        from needed a
        cross join lateral generate_series(
          greatest(2, length(a.word) - 8), length(a.word) - 1) as l (length)
        cross join (values (''), ('e'), ('i')) as e (ending)
        where a.is_unfinished
        limit 250
      ), span as materialized (
        select n, word as low, word || U&'\\+10FFFF' as high, ' ' || word as needle
        from needed where is_unfinished and length(word) > 1 limit 1
      )""";

  /** The terms of one kind at those places. */
  private static final String LOOK_UP =
      """
      select p.n, %1$d as kind, t.id, t.fields, t.occurrences, t.words, p.is_beginning
      from point p cross join lateral (
        select t.%2$s as id, t.fields, t.occurrences, coalesce(t.words, t.term) as words
        from %3$s t
        where t.user_id = :owner and t.term = p.term
          and (p.needle is null
            or strpos(' ' || coalesce(t.words, t.term) || ' ', p.needle) > 0)
        offset 0) t
      union all
      select p.n, %1$d, t.id, t.fields, t.occurrences, t.words, true
      from span p cross join lateral (
        select t.%2$s as id, t.fields, t.occurrences, coalesce(t.words, t.term) as words
        from %3$s t
        where t.user_id = :owner and t.term >= p.low and t.term < p.high
          and strpos(' ' || coalesce(t.words, t.term), p.needle) > 0
        offset 0) t""";

  /** What remains of the records when their texts are read for the phrases. */
  private static final String PHRASE_CHECK =
      """
      phrase as materialized (
        select part, ' ' || string_agg(word, ' ' order by n)
          || case when bool_or(is_unfinished) then '' else ' ' end as words
        from asked where not is_excluded group by part having count(*) > 1
      ), candidate as materialized (
        select h.kind, h.id, p.part, p.words, bit_and(h.fields) as fields
        from matched m
        join hit h on h.kind = m.kind and h.id = m.id
        join needed a on a.n = h.n
        join phrase p on p.part = a.part
        group by h.kind, h.id, p.part, p.words
      ), held as materialized (
        select t.kind, t.id, count(distinct t.part) as phrases
        from (
          %1$s
        ) t
        where strpos(' ' || search_text(t.value) || ' ', t.words) > 0
        group by t.kind, t.id
      )""";

  private static final String HOLDS_PHRASES =
      """
      where not exists (select from phrase)
        or exists (
          select from held h
          where h.kind = %1$s.kind and h.id = %1$s.id and h.phrases = (select count(*) from phrase))""";

  private WordSql() {}

  /** Gives {@code asked}, {@code needed}, and what was {@code found} of them in these kinds. */
  static String found(List<SearchedKind> kinds) {
    String found = kinds.stream().map(WordSql::lookUp).collect(joining(UNION));
    return ASKED + ", " + PLACES + ", found as materialized (\n" + found + "\n)";
  }

  /** Gives {@code held}: of the records that {@code matched}, those that hold phrases. */
  static String phrases(List<SearchedKind> kinds) {
    return PHRASE_CHECK.formatted(
        kinds.stream()
            .map(kind -> kind.texts("candidate", "s.kind, s.id, s.part, s.words"))
            .collect(joining(UNION)));
  }

  /** What leaves of a relation with {@code kind} and {@code id} only what holds all phrases. */
  static String onlyWithPhrases(String relation) {
    return HOLDS_PHRASES.formatted(relation);
  }

  /** The parameters of {@link #found}. */
  static Map<String, Argument> values(UUID owner, Search search) {
    Map<String, Argument> values = new HashMap<>();
    values.put("owner", uuid(owner));
    values.put("texts", texts(search.parts().stream().map(SearchPart::text).toList()));
    values.put("flags", numbers(search.parts().stream().map(WordSql::flags).toList()));
    return values;
  }

  /** Whether some part may have several words; it need not be exact, since both give the same. */
  static boolean hasPhrases(Search search) {
    return search.parts().stream()
        .filter(part -> !part.isExcluded())
        .anyMatch(part -> part.text().codePoints().anyMatch(WordSql::mayDivide));
  }

  private static boolean mayDivide(int sign) {
    return !Character.isLetterOrDigit(sign) || SearchText.isWordByItself(sign);
  }

  private static String lookUp(SearchedKind kind) {
    return LOOK_UP.formatted(kind.number(), kind.parent(), kind.terms());
  }

  private static int flags(SearchPart part) {
    return (part.isPhrase() ? 1 : 0) + (part.isExcluded() ? 2 : 0) + (part.isUnfinished() ? 4 : 0);
  }
}
