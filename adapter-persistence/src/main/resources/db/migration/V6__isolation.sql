-- Isolation. The policy is plain on purpose: no sub-select, no function of ours, so that it costs nothing and
-- Citus accepts it. After a transaction the setting is '', not null, hence nullif.

do $$
declare
  business_table regclass;
begin
  for business_table in
    select c.oid from pg_class c
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind = 'r'
      and c.relname not in ('users', 'identities', 'audit_log', 'flyway_schema_history')
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

alter table users enable row level security;
alter table users force row level security;
create policy tenant on users for all to blossomer_app
  using (id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy administration on users for all to blossomer_admin using (true) with check (true);
grant select, delete on users to blossomer_app;
grant select, insert, update, delete on users to blossomer_admin;

alter table identities enable row level security;
alter table identities force row level security;
create policy administration on identities for all to blossomer_admin using (true) with check (true);
grant select, insert, update, delete on identities to blossomer_admin;

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy administration on audit_log for all to blossomer_admin using (true) with check (true);
grant select, insert on audit_log to blossomer_admin;

-- history is written, never rewritten
revoke update, delete on entity_changes from blossomer_app;
