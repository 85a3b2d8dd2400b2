-- Search: the words of every record, one row a stem, found by b-tree. PostgreSQL's own full-text operators are not
-- leakproof, so that they never reach their index under Row-Level Security.
-- See docs/decisions/0010-search-terms.md; SearchIndex keeps the tables in the writing transaction.

do $$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'The database has the encoding %; it must be UTF8.', current_setting('server_encoding');
  end if;
end
$$;

-- A text as its words with one space between: small letters, without accents, signs of scripts that put no space
-- between words (Chinese, Japanese) each by itself. Only the beginning of a long text counts. Ranges rather than
-- character classes, so that it does not depend on the locale.
create function search_text(value text) returns text
language sql immutable strict parallel safe
as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(
    lower(normalize(left(value, 50000), nfkd)),
    '[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3099\u309a\ufe00-\ufe0f\ufeff]+',
    '', 'g'),
    '([\u3041-\u3096\u30a1-\u30fa\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff])',
    ' \1 ', 'g'),
    '[^0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02af\u02bb-\u02c1\u0370-\u0373\u0376-\u0377\u037b-\u037d\u037f\u0386-\u0559\u0561-\u0588\u05d0-\u05f2\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59\u0e81-\u0f00\u0f18-\u0f39\u0f3e-\u0fbc\u1000-\u1049\u1050-\u10fa\u10fc-\u135f\u1369-\u17d3\u17d7\u17dc-\u17e9\u180b-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\udfff\uf900-\ufdfb\ufe70-\ufefc\U00010000-\U0001cfff\U0001d400-\U0001efff\U00020000-\U0003ffff]+',
    ' ', 'g'))
$$;

-- The terms of a record, from its texts and the bits of the fields that they belong to: one row a stem in English, for
-- stemming is what makes "nurseries" and "nursery" one. words: those of the record that have this stem; null when
-- that is the term itself. Words that say little (the, of, it) count only in short texts, where they may say much.
-- Limits: 64 characters of a word, 50,000 of a text, 500,000 of a record, and 5,000 terms, of which those of its name
-- (bit 0) and the most frequent stay.
create function search_terms(bits integer[], texts text[])
returns table (term text, words text, fields integer, occurrences smallint)
language sql immutable parallel safe rows 200
as $$
  select coalesce(s.stem[1], s.word),
    nullif(string_agg(s.word, ' ' order by s.word), coalesce(s.stem[1], s.word)),
    bit_or(s.fields),
    least(sum(s.occurrences), 32767)::smallint
  from (
    select w.*, ts_lexize('pg_catalog.english_stem', w.word) as stem
    from (
      select left(o.word, 64) as word, bit_or(1 << t.bit) as fields, count(*) as occurrences,
        bool_or(t.is_short) as is_short
      from (
        -- here, so that no long text is carried along with each of its words
        select l.bit, search_text(l.text) as words, l.length <= 60 as is_short
        from (
          select u.bit, u.text, length(left(u.text, 50000)) as length,
            sum(length(left(u.text, 50000))) over (order by u.n) as length_so_far
          from unnest(bits, texts) with ordinality as u (bit, text, n)) l
        where l.length_so_far - l.length < 500000
        offset 0) t
      cross join lateral string_to_table(t.words, ' ') as o (word)
      group by left(o.word, 64)) w
    offset 0) s
  where s.stem <> '{}' or s.is_short
  group by coalesce(s.stem[1], s.word)
  order by bit_or(s.fields) & 1 = 0, sum(s.occurrences) desc, 1
  limit 5000
$$;

-- fields: one bit for each field in which the words stand, as SearchedKind numbers them. Keys and indexes come after
-- the rows, which is much quicker.

create table company_search_terms (
  company_id uuid not null,
  user_id uuid not null,
  fields integer not null,
  occurrences smallint not null,
  term text collate "C" not null,
  words text collate "C"
);

create table account_search_terms (
  target_account_id uuid not null,
  user_id uuid not null,
  fields integer not null,
  occurrences smallint not null,
  term text collate "C" not null,
  words text collate "C"
);

create table persona_search_terms (
  target_persona_id uuid not null,
  user_id uuid not null,
  fields integer not null,
  occurrences smallint not null,
  term text collate "C" not null,
  words text collate "C"
);

create table campaign_search_terms (
  campaign_id uuid not null,
  user_id uuid not null,
  fields integer not null,
  occurrences smallint not null,
  term text collate "C" not null,
  words text collate "C"
);

-- The records that are there. Under forced Row-Level Security their owner sees none of them, and would fill in
-- nothing without an error.

do $$
declare
  business_table regclass;
begin
  for business_table in select t.searched from unnest(array[
    'companies', 'company_capabilities', 'company_objections', 'company_sources_used', 'company_assumptions_made',
    'company_discovery_gaps', 'target_accounts', 'account_rationale', 'account_industries', 'account_geographies',
    'account_business_models', 'account_funding_stages', 'account_company_types', 'account_keywords',
    'account_buying_signals', 'account_buying_signal_rationale', 'account_sources_used',
    'account_improvement_recommendations', 'target_personas', 'persona_rationale', 'persona_job_titles',
    'persona_departments', 'persona_seniority_levels', 'persona_buying_roles', 'persona_job_keywords',
    'persona_use_cases', 'persona_buying_signals', 'persona_buying_signal_rationale', 'persona_objections',
    'persona_goals', 'persona_purchase_journey_steps', 'persona_sources_used',
    'persona_improvement_recommendations', 'campaigns', 'campaign_alternatives', 'campaign_segments',
    'campaign_breakdown_entries'
  ]::regclass[]) as t (searched)
  loop
    execute format('alter table %s no force row level security', business_table);
    if row_security_active(business_table) then
      raise exception 'Row-Level Security hides table % from its owner.', business_table;
    end if;
  end loop;
end
$$;

insert into company_search_terms (company_id, user_id, term, words, fields, occurrences)
select t.id, t.user_id, k.term, k.words, k.fields, k.occurrences
from (
  select v.id, v.user_id, array_agg(v.bit order by v.bit, v.position) as bits,
    array_agg(v.value order by v.bit, v.position) as texts
  from (
    select l.id, l.user_id, 0 as position, f.bit, f.value from companies l cross join lateral (values
      (0, l.name), (1, l.description), (2, l.url), (3, l.category), (4, l.business_model), (5,
      l.existing_customers), (6, l.key_market_belief), (7, l.unique_approach), (8, l.language_used), (9,
      l.process_impact), (10, l.problems_addressed), (11, l.how_they_do_it_today), (12,
      l.target_account_hypothesis), (13, l.target_persona_hypothesis), (14, l.assessment_summary)
    ) as f (bit, value)
    union all
    select l.company_id as id, l.user_id, l.position, 15 as bit, l.value as value from company_capabilities l
    union all
    select l.company_id as id, l.user_id, l.position, 16 as bit, l.value as value from company_objections l
    union all
    select l.company_id as id, l.user_id, l.position, 17 as bit, l.value as value from company_sources_used l
    union all
    select l.company_id as id, l.user_id, l.position, 18 as bit, l.value as value from company_assumptions_made l
    union all
    select l.company_id as id, l.user_id, l.position, 19 as bit, l.value as value from company_discovery_gaps l
  ) v
  where v.value is not null
  group by v.id, v.user_id
) t
cross join lateral search_terms(t.bits, t.texts) k;

insert into account_search_terms (target_account_id, user_id, term, words, fields, occurrences)
select t.id, t.user_id, k.term, k.words, k.fields, k.occurrences
from (
  select v.id, v.user_id, array_agg(v.bit order by v.bit, v.position) as bits,
    array_agg(v.value order by v.bit, v.position) as texts
  from (
    select l.id, l.user_id, 0 as position, f.bit, f.value from target_accounts l cross join lateral (values
      (0, l.name), (1, l.description), (2, l.employees), (3, l.department_size), (4, l.revenue), (5,
      l.processing_notes)
    ) as f (bit, value)
    union all
    select l.target_account_id as id, l.user_id, l.position, 6 as bit, l.value as value from account_rationale l
    union all
    select l.target_account_id as id, l.user_id, l.position, 7 as bit, l.value as value from account_industries l
    union all
    select l.target_account_id as id, l.user_id, l.position, 8 as bit, l.value as value from account_geographies l
    union all
    select l.target_account_id as id, l.user_id, l.position, 9 as bit, l.value as value from account_business_models l
    union all
    select l.target_account_id as id, l.user_id, l.position, 10 as bit, l.value as value from account_funding_stages l
    union all
    select l.target_account_id as id, l.user_id, l.position, 11 as bit, l.value as value from account_company_types l
    union all
    select l.target_account_id as id, l.user_id, l.position, 12 as bit, l.value as value from account_keywords l
    union all
    select l.target_account_id as id, l.user_id, l.position, f.bit, f.value from account_buying_signals l cross join lateral (values
      (13, l.title), (14, l.description), (15, l.type_label), (16, l.detection_method)
    ) as f (bit, value)
    union all
    select l.target_account_id as id, l.user_id, l.position, 17 as bit, l.value as value from account_buying_signal_rationale l
    union all
    select l.target_account_id as id, l.user_id, l.position, 18 as bit, l.value as value from account_sources_used l
    union all
    select l.target_account_id as id, l.user_id, l.position, 19 as bit, l.value as value from account_improvement_recommendations l
  ) v
  where v.value is not null
  group by v.id, v.user_id
) t
cross join lateral search_terms(t.bits, t.texts) k;

insert into persona_search_terms (target_persona_id, user_id, term, words, fields, occurrences)
select t.id, t.user_id, k.term, k.words, k.fields, k.occurrences
from (
  select v.id, v.user_id, array_agg(v.bit order by v.bit, v.position) as bits,
    array_agg(v.value order by v.bit, v.position) as texts
  from (
    select l.id, l.user_id, 0 as position, f.bit, f.value from target_personas l cross join lateral (values
      (0, l.name), (1, l.description), (2, l.processing_notes)
    ) as f (bit, value)
    union all
    select l.target_persona_id as id, l.user_id, l.position, 3 as bit, l.value as value from persona_rationale l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 4 as bit, l.value as value from persona_job_titles l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 5 as bit, l.value as value from persona_departments l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 6 as bit, l.label as value from persona_seniority_levels l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 7 as bit, l.value as value from persona_buying_roles l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 8 as bit, l.value as value from persona_job_keywords l
    union all
    select l.target_persona_id as id, l.user_id, l.position, f.bit, f.value from persona_use_cases l cross join lateral (values
      (9, l.use_case), (10, l.pain_points), (11, l.capability), (12, l.desired_outcome)
    ) as f (bit, value)
    union all
    select l.target_persona_id as id, l.user_id, l.position, f.bit, f.value from persona_buying_signals l cross join lateral (values
      (13, l.title), (14, l.description), (15, l.type_label), (16, l.detection_method)
    ) as f (bit, value)
    union all
    select l.target_persona_id as id, l.user_id, l.position, 17 as bit, l.value as value from persona_buying_signal_rationale l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 18 as bit, l.value as value from persona_objections l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 19 as bit, l.value as value from persona_goals l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 20 as bit, l.value as value from persona_purchase_journey_steps l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 21 as bit, l.value as value from persona_sources_used l
    union all
    select l.target_persona_id as id, l.user_id, l.position, 22 as bit, l.value as value from persona_improvement_recommendations l
  ) v
  where v.value is not null
  group by v.id, v.user_id
) t
cross join lateral search_terms(t.bits, t.texts) k;

insert into campaign_search_terms (campaign_id, user_id, term, words, fields, occurrences)
select t.id, t.user_id, k.term, k.words, k.fields, k.occurrences
from (
  select v.id, v.user_id, array_agg(v.bit order by v.bit, v.position) as bits,
    array_agg(v.value order by v.bit, v.position) as texts
  from (
    select l.id, l.user_id, 0 as position, f.bit, f.value from campaigns l cross join lateral (values
      (0, l.name), (1, l.subject), (2, l.body), (3, l.use_case), (4, l.emphasis), (5, l.template), (6,
      l.opening_line), (7, l.call_to_action), (8, l.social_proof), (9, l.snapshot_company_name), (10,
      l.snapshot_account_name), (11, l.snapshot_persona_name)
    ) as f (bit, value)
    union all
    select l.campaign_id as id, l.user_id, l.position, 12 as bit, l.value as value from campaign_alternatives l
    union all
    select l.campaign_id as id, l.user_id, l.position, 13 as bit, l.text as value from campaign_segments l
    union all
    select l.campaign_id as id, l.user_id, l.position, f.bit, f.value from campaign_breakdown_entries l cross join lateral (values
      (14, l.label), (15, l.description)
    ) as f (bit, value)
  ) v
  where v.value is not null
  group by v.id, v.user_id
) t
cross join lateral search_terms(t.bits, t.texts) k;

alter table company_search_terms
  add constraint company_search_terms_pkey primary key (company_id, term, user_id),
  add constraint company_search_terms_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade;
create index company_search_terms_by_term on company_search_terms (user_id, term);

alter table account_search_terms
  add constraint account_search_terms_pkey primary key (target_account_id, term, user_id),
  add constraint account_search_terms_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade;
create index account_search_terms_by_term on account_search_terms (user_id, term);

alter table persona_search_terms
  add constraint persona_search_terms_pkey primary key (target_persona_id, term, user_id),
  add constraint persona_search_terms_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade;
create index persona_search_terms_by_term on persona_search_terms (user_id, term);

alter table campaign_search_terms
  add constraint campaign_search_terms_pkey primary key (campaign_id, term, user_id),
  add constraint campaign_search_terms_parent_fk foreign key (campaign_id, user_id) references campaigns (id, user_id) on delete cascade;
create index campaign_search_terms_by_term on campaign_search_terms (user_id, term);

do $$
declare
  kind record;
  missing bigint;
begin
  for kind in select * from (values
    ('companies', 'company_search_terms', 'company_id'),
    ('target_accounts', 'account_search_terms', 'target_account_id'),
    ('target_personas', 'persona_search_terms', 'target_persona_id'),
    ('campaigns', 'campaign_search_terms', 'campaign_id')) as k (records, terms, parent)
  loop
    execute format(
      'select count(*) from %I r
       where exists (
         select from string_to_table(search_text(r.name), '' '') as w (word)
         where length(r.name) <= 60 or ts_lexize(''pg_catalog.english_stem'', left(w.word, 64)) <> ''{}'')
       and not exists (
         select from %I t where t.%I = r.id and t.user_id = r.user_id and t.fields & 1 <> 0)',
      kind.records, kind.terms, kind.parent) into missing;
    if missing <> 0 then
      raise exception '% rows of table % would not be found by their name.', missing, kind.records;
    end if;
  end loop;
end
$$;

do $$
declare
  business_table regclass;
begin
  for business_table in select t.searched from unnest(array[
    'companies', 'company_capabilities', 'company_objections', 'company_sources_used', 'company_assumptions_made',
    'company_discovery_gaps', 'target_accounts', 'account_rationale', 'account_industries', 'account_geographies',
    'account_business_models', 'account_funding_stages', 'account_company_types', 'account_keywords',
    'account_buying_signals', 'account_buying_signal_rationale', 'account_sources_used',
    'account_improvement_recommendations', 'target_personas', 'persona_rationale', 'persona_job_titles',
    'persona_departments', 'persona_seniority_levels', 'persona_buying_roles', 'persona_job_keywords',
    'persona_use_cases', 'persona_buying_signals', 'persona_buying_signal_rationale', 'persona_objections',
    'persona_goals', 'persona_purchase_journey_steps', 'persona_sources_used',
    'persona_improvement_recommendations', 'campaigns', 'campaign_alternatives', 'campaign_segments',
    'campaign_breakdown_entries'
  ]::regclass[]) as t (searched)
  loop
    execute format('alter table %s force row level security', business_table);
  end loop;

  for business_table in select t.searched from unnest(array[
    'company_search_terms', 'account_search_terms', 'persona_search_terms', 'campaign_search_terms'
  ]::regclass[]) as t (searched)
  loop
    execute format('alter table %s enable row level security', business_table);
    execute format('alter table %s force row level security', business_table);
    execute format(
      'create policy tenant on %s for all to blossomer_app
         using (user_id = nullif(current_setting(''app.user_id'', true), '''')::uuid)
         with check (user_id = nullif(current_setting(''app.user_id'', true), '''')::uuid)',
      business_table);
    execute format('grant select, insert, update, delete on %s to blossomer_app', business_table);
  end loop;
end
$$;
