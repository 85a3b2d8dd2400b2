-- Queries: what filters and orders are answered from.
-- Under Row-Level Security only leakproof operators reach an index, and lower() and LIKE are none. So a filtered text
-- has a key, its beginning in lower case, which compares byte by byte; the full value is checked again behind it.

-- About how much memory a record takes, in characters: a page ends before it becomes too large.
alter table companies add column content_size integer not null default 0;
alter table target_accounts add column content_size integer not null default 0;
alter table target_personas add column content_size integer not null default 0;
alter table campaigns add column content_size integer not null default 0;

create index companies_by_update on companies (user_id, updated_at, id);
create index target_accounts_by_update on target_accounts (user_id, updated_at, id);
create index target_personas_by_update on target_personas (user_id, updated_at, id);
create index campaigns_by_update on campaigns (user_id, updated_at, id);

alter table companies
  add column url_key text collate "C" not null generated always as (left(lower(url), 200)) stored;
create index companies_by_url on companies (user_id, url_key, id);

create index campaigns_by_type on campaigns (user_id, type, created_at, id);
create index campaigns_by_status on campaigns (user_id, status, created_at, id);

-- Lists of texts. Their indexes end with the key: with the parent behind it, PostgreSQL 18 would skip through the few
-- values of one to find a parent's items, which the primary key finds at once; and equal entries share one place.
alter table account_industries
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index account_industries_by_value on account_industries (user_id, value_key);
alter table account_geographies
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index account_geographies_by_value on account_geographies (user_id, value_key);
alter table account_business_models
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index account_business_models_by_value on account_business_models (user_id, value_key);
alter table account_funding_stages
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index account_funding_stages_by_value on account_funding_stages (user_id, value_key);
alter table account_company_types
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index account_company_types_by_value on account_company_types (user_id, value_key);
alter table account_keywords
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index account_keywords_by_value on account_keywords (user_id, value_key);
alter table persona_job_titles
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index persona_job_titles_by_value on persona_job_titles (user_id, value_key);
alter table persona_departments
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index persona_departments_by_value on persona_departments (user_id, value_key);
alter table persona_buying_roles
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index persona_buying_roles_by_value on persona_buying_roles (user_id, value_key);
alter table persona_job_keywords
  add column value_key text collate "C" not null generated always as (left(lower(value), 200)) stored;
create index persona_job_keywords_by_value on persona_job_keywords (user_id, value_key);

-- classified values: the word needs no key
alter table persona_seniority_levels
  add column label_key text collate "C" generated always as (left(lower(label), 200)) stored;
create index persona_seniority_levels_by_value on persona_seniority_levels (user_id, value);
create index persona_seniority_levels_by_label on persona_seniority_levels (user_id, label_key);

alter table account_buying_signals
  add column type_label_key text collate "C" generated always as (left(lower(type_label), 200)) stored,
  add column priority_label_key text collate "C" generated always as (left(lower(priority_label), 200)) stored;
create index account_buying_signals_by_type on account_buying_signals (user_id, type);
create index account_buying_signals_by_type_label on account_buying_signals (user_id, type_label_key);
create index account_buying_signals_by_priority on account_buying_signals (user_id, priority);
create index account_buying_signals_by_priority_label on account_buying_signals (user_id, priority_label_key);

alter table persona_buying_signals
  add column type_label_key text collate "C" generated always as (left(lower(type_label), 200)) stored,
  add column priority_label_key text collate "C" generated always as (left(lower(priority_label), 200)) stored;
create index persona_buying_signals_by_type on persona_buying_signals (user_id, type);
create index persona_buying_signals_by_type_label on persona_buying_signals (user_id, type_label_key);
create index persona_buying_signals_by_priority on persona_buying_signals (user_id, priority);
create index persona_buying_signals_by_priority_label on persona_buying_signals (user_id, priority_label_key);

-- The size of what is there already. Forced Row-Level Security would hide the rows from their owner as well, so it is
-- lifted inside this transaction.
do $$
declare
  parent record;
  list record;
  missing bigint;
begin
  for parent in
    select * from (values
      ('companies'::regclass, 'company_id'), ('target_accounts'::regclass, 'target_account_id'),
      ('target_personas'::regclass, 'target_persona_id'), ('campaigns'::regclass, 'campaign_id')
    ) as p (name, child_column)
  loop
    execute format('alter table %s no force row level security', parent.name);
    execute format('update %1$s r set content_size = 100 + length(r::text)', parent.name);
    for list in
      select k.conrelid::regclass as name
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'position'
      where k.contype = 'f' and k.confrelid = parent.name
    loop
      execute format('alter table %s no force row level security', list.name);
      execute format(
        'update %1$s r set content_size = least(2147483647, r.content_size + l.size)
         from (
           select %3$I as id, user_id, sum(100 + length(l::text)) as size from %2$s l group by %3$I, user_id
         ) l
         where l.id = r.id and l.user_id = r.user_id',
        parent.name, list.name, parent.child_column);
      execute format('alter table %s force row level security', list.name);
    end loop;
    execute format('select count(*) from %s where content_size = 0', parent.name) into missing;
    if missing > 0 then
      raise exception '% rows of % have no size', missing, parent.name;
    end if;
    execute format('alter table %s force row level security', parent.name);
  end loop;
end
$$;
