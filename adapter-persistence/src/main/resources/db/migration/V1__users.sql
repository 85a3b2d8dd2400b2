-- Users, their credentials, and what happened.
-- Every business table carries user_id in its primary key, its unique constraints and its foreign keys; ids come
-- first, because that halves the index. See docs/decisions/0002-tenant-in-every-key.md.

create table users (
  id uuid not null,
  email text,
  name text,
  role text not null check (role in ('user', 'admin')),
  plan text not null check (plan in ('free', 'pro')),
  created_at timestamptz not null,
  last_login_at timestamptz,
  disabled_at timestamptz,
  constraint users_pkey primary key (id),
  constraint users_email_key unique (email)
);

-- Which external sign-in belongs to which user. Only the administration role reads it, at a sign-in.
create table identities (
  issuer text not null,
  subject text not null,
  user_id uuid not null,
  constraint identities_pkey primary key (issuer, subject),
  constraint identities_user_id_key unique (user_id),
  constraint identities_user_fk foreign key (user_id) references users (id) on delete cascade
);

-- What administrators did. No foreign key: the entry outlives the user that it is about.
create table audit_log (
  seq bigint generated always as identity,
  occurred_at timestamptz not null,
  actor_id uuid not null,
  action text not null,
  subject_id uuid not null,
  detail text,
  constraint audit_log_pkey primary key (seq)
);

create table api_keys (
  id uuid not null,
  user_id uuid not null,
  name text not null,
  prefix text not null,
  key_hash text not null,
  scopes text[] not null check (scopes <@ array['read', 'write', 'admin'] and cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_keys_pkey primary key (id, user_id),
  constraint api_keys_key_hash_key unique (key_hash, user_id),
  constraint api_keys_user_fk foreign key (user_id) references users (id) on delete cascade
);
create index api_keys_by_user on api_keys (user_id, created_at, id);

-- One-time links that sign a person in; used ones stay until they expire, so that a second use can be told.
create table sign_in_links (
  id uuid not null,
  user_id uuid not null,
  link_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint sign_in_links_pkey primary key (id, user_id),
  constraint sign_in_links_link_hash_key unique (link_hash, user_id),
  constraint sign_in_links_user_fk foreign key (user_id) references users (id) on delete cascade
);
create index sign_in_links_by_user on sign_in_links (user_id, created_at, id);

-- Signed-in browsers.
create table sessions (
  id uuid not null,
  user_id uuid not null,
  session_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint sessions_pkey primary key (id, user_id),
  constraint sessions_session_hash_key unique (session_hash, user_id),
  constraint sessions_user_fk foreign key (user_id) references users (id) on delete cascade
);
create index sessions_by_user on sessions (user_id, created_at, id);

-- Every write of an aggregate, in its own transaction: history, change feed and audit stand on this.
create table entity_changes (
  seq bigint generated always as identity,
  user_id uuid not null,
  kind text not null check (kind in ('company', 'targetAccount', 'targetPersona', 'campaign')),
  entity_id uuid not null,
  action text not null check (action in ('created', 'changed', 'deleted')),
  version_before integer,
  version_after integer,
  changed_at timestamptz not null,
  api_key_id uuid,
  constraint entity_changes_pkey primary key (seq, user_id),
  constraint entity_changes_user_fk foreign key (user_id) references users (id) on delete cascade
);
create index entity_changes_by_entity on entity_changes (user_id, entity_id, seq);
