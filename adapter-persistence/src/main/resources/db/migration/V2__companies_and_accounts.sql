-- Companies

create table companies (
  id uuid not null,
  user_id uuid not null,
  name text not null,
  url text not null,
  description text,
  category text,
  business_model text,
  existing_customers text,
  key_market_belief text,
  unique_approach text,
  language_used text,
  process_impact text,
  problems_addressed text,
  how_they_do_it_today text,
  target_account_hypothesis text,
  target_persona_hypothesis text,
  context_quality text,
  assessment_summary text,
  version integer not null check (version >= 1),
  incarnation bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  source_import_id uuid,
  source_key text,
  source_path text,
  source_original_id text,
  source_original_timestamp text,
  source_content_hash text,
  name_key text collate "C" not null generated always as (left(lower(name), 200)) stored,
  constraint companies_pkey primary key (id, user_id),
  constraint companies_user_fk foreign key (user_id) references users (id) on delete cascade
);
create index companies_by_creation on companies (user_id, created_at, id);
create index companies_by_name on companies (user_id, name_key, id);

create table company_capabilities (
  company_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint company_capabilities_pkey primary key (company_id, position, user_id),
  constraint company_capabilities_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);

create table company_objections (
  company_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint company_objections_pkey primary key (company_id, position, user_id),
  constraint company_objections_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);

create table company_sources_used (
  company_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint company_sources_used_pkey primary key (company_id, position, user_id),
  constraint company_sources_used_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);

create table company_assumptions_made (
  company_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint company_assumptions_made_pkey primary key (company_id, position, user_id),
  constraint company_assumptions_made_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);

create table company_discovery_gaps (
  company_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint company_discovery_gaps_pkey primary key (company_id, position, user_id),
  constraint company_discovery_gaps_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);

-- Target accounts

create table target_accounts (
  id uuid not null,
  user_id uuid not null,
  company_id uuid not null,
  name text not null,
  description text,
  employees text,
  department_size text,
  revenue text,
  primary_context_source text,
  context_sufficiency text,
  overall_confidence text,
  data_quality text,
  inference_level text,
  processing_notes text,
  version integer not null check (version >= 1),
  incarnation bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  source_import_id uuid,
  source_key text,
  source_path text,
  source_original_id text,
  source_original_timestamp text,
  source_content_hash text,
  name_key text collate "C" not null generated always as (left(lower(name), 200)) stored,
  constraint target_accounts_pkey primary key (id, user_id),
  constraint target_accounts_company_key unique (id, company_id, user_id),
  constraint target_accounts_company_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);
create index target_accounts_by_creation on target_accounts (user_id, created_at, id);
create index target_accounts_by_name on target_accounts (user_id, name_key, id);
create index target_accounts_by_company on target_accounts (user_id, company_id, created_at, id);

create table account_rationale (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_rationale_pkey primary key (target_account_id, position, user_id),
  constraint account_rationale_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_industries (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_industries_pkey primary key (target_account_id, position, user_id),
  constraint account_industries_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_geographies (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_geographies_pkey primary key (target_account_id, position, user_id),
  constraint account_geographies_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_business_models (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_business_models_pkey primary key (target_account_id, position, user_id),
  constraint account_business_models_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_funding_stages (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_funding_stages_pkey primary key (target_account_id, position, user_id),
  constraint account_funding_stages_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_company_types (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_company_types_pkey primary key (target_account_id, position, user_id),
  constraint account_company_types_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_keywords (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_keywords_pkey primary key (target_account_id, position, user_id),
  constraint account_keywords_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_buying_signals (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  title text not null,
  description text,
  type text check (type in ('technology', 'behavioral', 'intent', 'contextual')),
  type_label text,
  priority text check (priority in ('Low', 'Medium', 'High')),
  priority_label text,
  detection_method text,
  enabled boolean not null,
  constraint account_buying_signals_pkey primary key (target_account_id, position, user_id),
  constraint account_buying_signals_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade,
  check (type is null or type_label is not null),
  check (priority is null or priority_label is not null)
);

create table account_buying_signal_rationale (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_buying_signal_rationale_pkey primary key (target_account_id, position, user_id),
  constraint account_buying_signal_rationale_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_improvement_recommendations (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_improvement_recommendations_pkey primary key (target_account_id, position, user_id),
  constraint account_improvement_recommendations_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);

create table account_sources_used (
  target_account_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint account_sources_used_pkey primary key (target_account_id, position, user_id),
  constraint account_sources_used_parent_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);
