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
