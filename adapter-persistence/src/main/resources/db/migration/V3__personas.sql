-- Target personas

create table target_personas (
  id uuid not null,
  user_id uuid not null,
  target_account_id uuid not null,
  name text not null,
  description text,
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
  constraint target_personas_pkey primary key (id, user_id),
  constraint target_personas_account_key unique (id, target_account_id, user_id),
  constraint target_personas_account_fk foreign key (target_account_id, user_id) references target_accounts (id, user_id) on delete cascade
);
create index target_personas_by_creation on target_personas (user_id, created_at, id);
create index target_personas_by_name on target_personas (user_id, name_key, id);
create index target_personas_by_account on target_personas (user_id, target_account_id, created_at, id);

create table persona_rationale (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_rationale_pkey primary key (target_persona_id, position, user_id),
  constraint persona_rationale_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_job_titles (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_job_titles_pkey primary key (target_persona_id, position, user_id),
  constraint persona_job_titles_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_departments (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_departments_pkey primary key (target_persona_id, position, user_id),
  constraint persona_departments_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_seniority_levels (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text check (value in ('junior', 'mid', 'senior', 'director', 'vp', 'c_level')),
  label text not null,
  constraint persona_seniority_levels_pkey primary key (target_persona_id, position, user_id),
  constraint persona_seniority_levels_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_buying_roles (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_buying_roles_pkey primary key (target_persona_id, position, user_id),
  constraint persona_buying_roles_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_job_keywords (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_job_keywords_pkey primary key (target_persona_id, position, user_id),
  constraint persona_job_keywords_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_use_cases (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  use_case text not null,
  pain_points text,
  capability text,
  desired_outcome text,
  constraint persona_use_cases_pkey primary key (target_persona_id, position, user_id),
  constraint persona_use_cases_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_buying_signals (
  target_persona_id uuid not null,
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
  constraint persona_buying_signals_pkey primary key (target_persona_id, position, user_id),
  constraint persona_buying_signals_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade,
  check (type is null or type_label is not null),
  check (priority is null or priority_label is not null)
);

create table persona_buying_signal_rationale (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_buying_signal_rationale_pkey primary key (target_persona_id, position, user_id),
  constraint persona_buying_signal_rationale_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_objections (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_objections_pkey primary key (target_persona_id, position, user_id),
  constraint persona_objections_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_goals (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_goals_pkey primary key (target_persona_id, position, user_id),
  constraint persona_goals_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_purchase_journey_steps (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_purchase_journey_steps_pkey primary key (target_persona_id, position, user_id),
  constraint persona_purchase_journey_steps_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_improvement_recommendations (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_improvement_recommendations_pkey primary key (target_persona_id, position, user_id),
  constraint persona_improvement_recommendations_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);

create table persona_sources_used (
  target_persona_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  value text not null,
  constraint persona_sources_used_pkey primary key (target_persona_id, position, user_id),
  constraint persona_sources_used_parent_fk foreign key (target_persona_id, user_id) references target_personas (id, user_id) on delete cascade
);
