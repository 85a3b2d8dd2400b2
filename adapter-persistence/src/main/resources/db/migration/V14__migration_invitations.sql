-- Links by which users bring their data themselves, and how far each has come. The user reaches the row by the hash of
-- the link's secret; administration makes, lists and replaces them. import_id is no foreign key: an import that was
-- taken back is gone, and what is told here of it stays.
create table migration_invitations (
  id uuid not null,
  user_id uuid not null,
  batch_id uuid not null,
  link_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  uploaded_at timestamptz,
  previewed_at timestamptz,
  imported_at timestamptz,
  import_id uuid,
  undone_at timestamptz,
  failed_at timestamptz,
  failure text,
  constraint migration_invitations_pkey primary key (id, user_id),
  constraint migration_invitations_link_hash_key unique (link_hash, user_id),
  constraint migration_invitations_user_fk foreign key (user_id) references users (id) on delete cascade,
  constraint migration_invitations_failure_check check ((failed_at is null) = (failure is null)),
  constraint migration_invitations_import_check check (import_id is null or imported_at is not null)
);
create index migration_invitations_by_user on migration_invitations (user_id, created_at, id);
create index migration_invitations_by_time on migration_invitations (created_at, id);
create index migration_invitations_by_batch on migration_invitations (batch_id, created_at, id);

alter table migration_invitations enable row level security;
alter table migration_invitations force row level security;
create policy tenant on migration_invitations for all to blossomer_app
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy administration on migration_invitations for all to blossomer_admin using (true) with check (true);
grant select, update on migration_invitations to blossomer_app;
grant select, insert, delete on migration_invitations to blossomer_admin;
