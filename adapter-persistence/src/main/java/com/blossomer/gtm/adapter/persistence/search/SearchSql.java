package com.blossomer.gtm.adapter.persistence.search;

import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.Importance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one statement of a search. It takes what was typed apart as the terms were made, looks each
 * word up by b-tree, and gives tagged rows: the words, the records of the page, their passages, and
 * for words that no record has the ones that are about as long.
 */
final class SearchSql {

  static final int WORD = 0;
  static final int RECORD = 1;
  static final int PASSAGE = 2;
  static final int NEAR = 3;

  /** Which records have which word, and how well: the word itself, another form, a longer word. */
  private static final String HITS =
      """
      hit as materialized (
        select f.n, f.kind, f.id, bit_or(f.fields) as fields, max(f.occurrences) as occurrences,
          string_agg(f.words, ' ') as words, bool_and(f.is_beginning) as is_beginning
        from found f group by f.n, f.kind, f.id
      ), rarity as (
        select n, 1 / (1 + ln(count(*))) as rarity from hit group by n
      ), scored as (
        select h.n, h.kind, h.id, h.fields, h.words, a.is_excluded,
          round(10 * r.rarity * (1 + 0.1 * least(h.occurrences - 1, 5))
            * case
                when strpos(' ' || h.words || ' ', ' ' || a.word || ' ') > 0 then 10
                when h.is_beginning then 5
                else 7
              end
            * (%1$s)) as score
        from hit h
        join needed a on a.n = h.n
        join rarity r on r.n = h.n
        join (values %2$s) as i (kind, name, summary, item, prose) on i.kind = h.kind
      ), matched as materialized (
        select kind, id, bit_or(fields) as fields, bit_and(fields) as together,
          string_agg(words, ' ') as words, sum(score) as score
        from scored
        group by kind, id
        having count(*) filter (where not is_excluded)
            = (select count(*) from needed where not is_excluded)
          and not bool_or(is_excluded)
      )""";

  private static final String PAGE =
      """
      whole as materialized (
        select string_agg(word, ' ' order by n) as name from asked where not is_excluded
      ), record as (
        %1$s
      ), ranked as (
        select r.kind, r.id, r.name, r.company, r.account, r.persona, r.words, r.fields,
          (extract(epoch from r.updated_at) * 1000000)::bigint as micros,
          (r.score + case
            when r.together & 1 = 0 then 0
            when search_text(r.name) = w.name then 1000000
            when starts_with(search_text(r.name), w.name) then 100000
            else 0
          end)::integer as score
        from record r cross join whole w
        %2$s
      ), page as materialized (
        select *, row_number() over (order by score desc, micros desc, kind, id)::integer as place
        from ranked
        where (-score, -micros, kind, id) > (:score, :micros::bigint, :kind, :id)
        order by place
        limit :more
      ), shown as materialized (
        select place, kind, id, fields, words from page where place <= :limit
      )""";

  /** The first text of each field that has a word; of a long one about a thousand characters. */
  private static final String PASSAGES =
      """
      text as (
        %1$s
      ), first_text as (
        select distinct on (t.place, t.bit) t.place, t.bit, t.value, t.words, o.words as all_words
        from text t
        cross join lateral (select ' ' || search_text(t.value) || ' ' as words offset 0) o
        where exists (
          select from string_to_table(t.words, ' ') as w (word)
          where strpos(o.words, ' ' || w.word || ' ') > 0)
        order by t.place, t.bit, t.position
      ), passage as (
        select t.place, t.bit,
          case
            when length(t.value) <= 1000 then t.value
            else substr(t.value, greatest(1, (
              select coalesce(
                min(nullif(regexp_instr(lower(left(t.value, 50000)), '\\y' || w.word || '\\y'), 0)),
                min(nullif(strpos(t.all_words, ' ' || w.word || ' '), 0))
                  * length(left(t.value, 50000)) / length(t.all_words))
              from string_to_table(t.words, ' ') as w (word)) - 300), 1000)
          end as value
        from first_text t
      ), lost as materialized (
        select a.n, length(a.word) as length from needed a
        where not a.is_excluded and length(a.word) > 2
          and not exists (select from hit h where h.n = a.n)
      ), near as (
        select l.n, w.word, sum(t.records) as records
        from lost l
        cross join lateral (
          select u.words, count(*) as records from (
            %2$s
          ) u group by u.words offset 0) t
        cross join lateral string_to_table(t.words, ' ') as w (word)
        where length(w.word) between l.length - %3$d and l.length + %3$d
        group by l.n, w.word
        order by records desc
        limit 20000
      )
      select 0 as tag, a.n as place,
        array[a.part::text, a.word, (not exists (select from lost l where l.n = a.n))::text] as row
      from asked a where not a.is_excluded
      union all
      select 1, p.place,
        array[p.kind::text, p.id::text, p.name, p.company::text, p.account::text, p.persona::text,
          p.micros::text, p.score::text, p.words]
      from page p
      union all
      select 2, p.place, array[p.bit::text, p.value] from passage p
      union all
      select 3, n.n, array[n.word, n.records::text] from near n""";

  /** For searches without a phrase, and without words that are written together. */
  static final NamedSql WORDS = NamedSql.of(statement(false));

  /** Also reads the texts of the records that have all words of a phrase in one field. */
  static final NamedSql PHRASES = NamedSql.of(statement(true));

  private SearchSql() {}

  private static String statement(boolean withPhrases) {
    List<SearchedKind> all = SearchedKind.ALL;
    List<String> parts = new ArrayList<>();
    parts.add(WordSql.found(all));
    parts.add(HITS.formatted(weight(), ofAll(SearchSql::importances, ", ")));
    if (withPhrases) {
      parts.add(WordSql.phrases(all));
    }
    parts.add(
        PAGE.formatted(
            ofAll(SearchSql::record, WordSql.UNION),
            withPhrases ? WordSql.onlyWithPhrases("r") : ""));
    parts.add(
        PASSAGES.formatted(
            ofAll(kind -> kind.texts("shown", "s.place, s.words"), WordSql.UNION),
            ofAll(SearchSql::nearWords, WordSql.UNION),
            AskedWord.NEAR));
    return String.join(", ", parts);
  }

  private static String ofAll(Function<SearchedKind, String> part, String separator) {
    return SearchedKind.ALL.stream().map(part).collect(joining(separator));
  }

  private static String weight() {
    return Stream.of(Importance.values())
        .map(
            importance ->
                "case when h.fields & i.%s <> 0 then %d else 0 end"
                    .formatted(importance.name().toLowerCase(Locale.ROOT), importance.weight()))
        .collect(joining(" + "));
  }

  private static String importances(SearchedKind kind) {
    return Stream.of(Importance.values())
        .map(importance -> Integer.toString(kind.fields(importance)))
        .collect(joining(", ", "(" + kind.number() + ", ", ")"));
  }

  private static String record(SearchedKind kind) {
    return """
        select m.*, r.* from matched m cross join lateral (
          select r.name, %s, r.updated_at
          from %s r %s
          where r.id = m.id and r.user_id = :owner
            and (:company = '' or %s = nullif(:company, '')::uuid)
          offset 0) as r (name, company, account, persona, updated_at)
        where m.kind = %d and m.kind = any (:kinds)"""
        .formatted(kind.parents(), kind.table(), kind.join(), kind.company(), kind.number());
  }

  private static String nearWords(SearchedKind kind) {
    return """
        select coalesce(t.words, t.term) as words from %s t
        where t.user_id = :owner and length(t.term) between l.length - 6 and l.length + 2"""
        .formatted(kind.terms());
  }
}
