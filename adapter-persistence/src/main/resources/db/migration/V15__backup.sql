-- A backup reads everybody's rows, while Row-Level Security stays enabled and forced for everybody else: to lift it, even
-- within a transaction, would lock every table. So the owner of a table, who may lift it anyway, has a policy to read it,
-- and only in a transaction that says that it is a backup. See docs/decisions/0023-backup-by-a-policy-of-the-owner.md.
-- A table that comes later needs the same; `blossomer db verify` misses it otherwise.

do $$
declare
  isolated regclass;
begin
  for isolated in
    select c.oid from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
  loop
    execute format(
      'create policy backup on %s for select to current_user
         using (current_setting(''app.purpose'', true) = ''backup'')',
      isolated);
  end loop;
end
$$;
