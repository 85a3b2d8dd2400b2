-- Campaigns

create table campaigns (
  id uuid not null,
  user_id uuid not null,
  company_id uuid not null,
  target_account_id uuid,
  target_persona_id uuid,
  name text not null,
  type text not null check (type in ('email', 'linkedin', 'cold_call', 'ad')),
  status text not null check (status in ('draft', 'active', 'paused', 'completed')),
  subject text,
  body text,
  use_case text,
  emphasis text,
  template text,
  opening_line text,
  call_to_action text,
  social_proof text,
  snapshot_company_name text,
  snapshot_company_url text,
  snapshot_account_name text,
  snapshot_account_description text,
  snapshot_persona_name text,
  snapshot_persona_description text,
  generation_id text,
  generation_confidence text,
  personalization_level text,
  processing_time_ms bigint,
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
  constraint campaigns_pkey primary key (id, user_id),
  constraint campaigns_company_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade,
  constraint campaigns_account_fk foreign key (target_account_id, company_id, user_id) references target_accounts (id, company_id, user_id) on delete cascade,
  constraint campaigns_persona_fk foreign key (target_persona_id, target_account_id, user_id) references target_personas (id, target_account_id, user_id) on delete cascade,
  -- match simple would accept any persona beside a null account
  constraint campaigns_persona_needs_account check (target_persona_id is null or target_account_id is not null)
);
create index campaigns_by_creation on campaigns (user_id, created_at, id);
create index campaigns_by_name on campaigns (user_id, name_key, id);
create index campaigns_by_company on campaigns (user_id, company_id, created_at, id);
create index campaigns_by_account on campaigns (user_id, target_account_id, created_at, id);
create index campaigns_by_persona on campaigns (user_id, target_persona_id, created_at, id);

create table campaign_alternatives (
  campaign_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint campaign_alternatives_pkey primary key (campaign_id, position, user_id),
  constraint campaign_alternatives_parent_fk foreign key (campaign_id, user_id) references campaigns (id, user_id) on delete cascade
);

create table campaign_segments (
  campaign_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  type text,
  text text,
  color text,
  label text,
  constraint campaign_segments_pkey primary key (campaign_id, position, user_id),
  constraint campaign_segments_parent_fk foreign key (campaign_id, user_id) references campaigns (id, user_id) on delete cascade
);

create table campaign_breakdown_entries (
  campaign_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  segment_type text not null,
  label text,
  description text,
  color text,
  constraint campaign_breakdown_entries_pkey primary key (campaign_id, position, user_id),
  constraint campaign_breakdown_entries_parent_fk foreign key (campaign_id, user_id) references campaigns (id, user_id) on delete cascade
);
