-- Imports: the bytes as they came, the report, and all that found no field.

create table imports (
  id uuid not null,
  user_id uuid not null,
  imported_at timestamptz not null,
  received_sha256 text not null,
  archived_sha256 text not null,
  archive bytea not null,
  constraint imports_pkey primary key (id, user_id),
  constraint imports_user_fk foreign key (user_id) references users (id) on delete cascade
);
-- what came is compressed already
alter table imports alter column archive set storage external;
create index imports_by_user on imports (user_id, imported_at, id);
create index imports_by_content on imports (user_id, received_sha256);

create table import_keys (
  import_id uuid not null,
  position integer not null,
  user_id uuid not null,
  key text not null,
  verdict text not null check (verdict in ('imported', 'partly_imported', 'kept', 'quarantined', 'ignored', 'empty')),
  found bigint not null,
  stored bigint not null,
  merged bigint not null,
  leftover bigint not null,
  quarantined bigint not null,
  ignored bigint not null,
  constraint import_keys_pkey primary key (import_id, position, user_id),
  constraint import_keys_import_fk foreign key (import_id, user_id) references imports (id, user_id) on delete cascade
);
create index import_keys_by_user on import_keys (user_id, import_id, position);

create table import_entity_counts (
  import_id uuid not null,
  position integer not null,
  user_id uuid not null,
  kind text not null check (kind in ('company', 'targetAccount', 'targetPersona', 'campaign')),
  created integer not null,
  merged integer not null,
  constraint import_entity_counts_pkey primary key (import_id, position, user_id),
  constraint import_entity_counts_import_fk foreign key (import_id, user_id) references imports (id, user_id) on delete cascade
);
create index import_entity_counts_by_user on import_entity_counts (user_id, import_id, position);

create table import_decisions (
  import_id uuid not null,
  position integer not null,
  user_id uuid not null,
  code text not null,
  key text not null,
  path text not null,
  detail text not null,
  constraint import_decisions_pkey primary key (import_id, position, user_id),
  constraint import_decisions_import_fk foreign key (import_id, user_id) references imports (id, user_id) on delete cascade
);
create index import_decisions_by_user on import_decisions (user_id, import_id, position);

-- What an import created, by its content as imported: it outlives the record, so that what was deleted stays deleted.
create table import_entities (
  import_id uuid not null,
  position integer not null,
  user_id uuid not null,
  kind text not null check (kind in ('company', 'targetAccount', 'targetPersona', 'campaign')),
  content_hash text not null,
  entity_id uuid not null,
  constraint import_entities_pkey primary key (import_id, position, user_id),
  constraint import_entities_import_fk foreign key (import_id, user_id) references imports (id, user_id) on delete cascade
);
create index import_entities_by_user on import_entities (user_id, import_id, position);
create index import_entities_by_content on import_entities (user_id, content_hash);

-- Exact text as bytes: it may hold what no text column can.
create table import_leftovers (
  import_id uuid not null,
  position integer not null,
  user_id uuid not null,
  kind text check (kind in ('company', 'targetAccount', 'targetPersona', 'campaign')),
  entity_id uuid,
  key text not null,
  path text not null,
  json bytea not null,
  constraint import_leftovers_pkey primary key (import_id, position, user_id),
  constraint import_leftovers_import_fk foreign key (import_id, user_id) references imports (id, user_id) on delete cascade
);
create index import_leftovers_by_user on import_leftovers (user_id, import_id, position);
create index import_leftovers_by_entity on import_leftovers (user_id, entity_id);

create table import_quarantine (
  import_id uuid not null,
  position integer not null,
  user_id uuid not null,
  key text not null,
  path text not null,
  content bytea not null,
  reason text not null,
  constraint import_quarantine_pkey primary key (import_id, position, user_id),
  constraint import_quarantine_import_fk foreign key (import_id, user_id) references imports (id, user_id) on delete cascade
);
create index import_quarantine_by_user on import_quarantine (user_id, import_id, position);
