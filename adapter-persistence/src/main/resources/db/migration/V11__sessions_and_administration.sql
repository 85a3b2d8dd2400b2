-- A session may do what the credential that began it may, and ends with the key that began it. Those that were begun
-- before had the scopes read and write.

alter table sessions
  add scopes text[] not null default array['read', 'write']
    constraint sessions_scopes_check
    check (scopes <@ array['read', 'write', 'admin'] and cardinality(scopes) > 0),
  add api_key_id uuid,
  add constraint sessions_api_key_fk foreign key (api_key_id, user_id)
    references api_keys (id, user_id) on delete cascade;
alter table sessions alter column scopes drop default;
create index sessions_by_api_key on sessions (user_id, api_key_id);

-- The audit log also tells by which way somebody came in, and of refusals, which may concern nobody in particular.
-- Entries from before have no channel.

alter table audit_log
  alter column subject_id drop not null,
  add channel text constraint audit_log_channel_check check (channel in ('api', 'cli', 'library')),
  add request_id text;
create index audit_log_by_time on audit_log (occurred_at, seq);
create index audit_log_by_actor on audit_log (actor_id, occurred_at, seq);
create index audit_log_by_subject on audit_log (subject_id, occurred_at, seq);
create index users_by_creation on users (created_at, id);

-- Administration may count what users have, and see nothing else of it: of each of these tables it reads one column,
-- the owner.

do $$
declare
  counted text;
begin
  foreach counted in array array[
    'companies', 'target_accounts', 'target_personas', 'campaigns', 'imports', 'api_keys']
  loop
    execute format(
      'create policy administration on %I for select to blossomer_admin using (true)', counted);
    execute format('grant select (user_id) on %I to blossomer_admin', counted);
  end loop;
end
$$;
