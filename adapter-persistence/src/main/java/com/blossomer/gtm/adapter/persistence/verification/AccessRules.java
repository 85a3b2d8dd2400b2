package com.blossomer.gtm.adapter.persistence.verification;

import java.util.List;

/** Who may do what. Each statement returns one row for each violation: a sentence. */
final class AccessRules {

  private static final String OUR_TABLES =
      """
      with our_table as (
        select c.oid, c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and c.relname <> 'flyway_schema_history'
      )
      """;

  /** As PostgreSQL prints the policy of the design. */
  private static final String TENANT =
      "(%s = (NULLIF(current_setting(''app.user_id''::text, true), ''''::text))::uuid)";

  static final List<String> ALL =
      List.of(
          OUR_TABLES
              + """
              select format('Table %s has %s policies for blossomer_app; it must have one.',
                t.relname, count(p.oid))
              from our_table t
              left join pg_policy p on p.polrelid = t.oid and 'blossomer_app'::regrole = any (p.polroles)
              where t.relname not in ('identities', 'audit_log')
              group by t.relname having count(p.oid) <> 1""",
          OUR_TABLES
              + """
              select format('Policy %s of table %s is not the permissive one for all commands that binds to the tenant.',
                p.polname, t.relname)
              from our_table t
              join pg_policy p on p.polrelid = t.oid and 'blossomer_app'::regrole = any (p.polroles)
              where not p.polpermissive or p.polcmd <> '*'
                or p.polroles <> array['blossomer_app'::regrole::oid]
                or pg_get_expr(p.polqual, p.polrelid) is distinct from
                  case when t.relname = 'users' then '%1$s' else '%2$s' end
                or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from
                  case when t.relname = 'users' then '%1$s' else '%2$s' end"""
                  .replace("%1$s", TENANT.formatted("id"))
                  .replace("%2$s", TENANT.formatted("user_id")),
          OUR_TABLES
              + """
              select format('Policy %s of table %s is for a role that must have none there.',
                p.polname, t.relname)
              from our_table t join pg_policy p on p.polrelid = t.oid
              where p.polname <> 'backup' and exists (
                select 1 from unnest(p.polroles) as r (oid)
                where r.oid not in ('blossomer_app'::regrole, 'blossomer_admin'::regrole)
                  or r.oid = 'blossomer_app'::regrole
                    and t.relname in ('identities', 'audit_log'))""",
          OUR_TABLES
              + """
              select format('Role blossomer_app may %s on table %s.', privilege, t.relname)
              from our_table t
              cross join unnest(array['truncate', 'references', 'trigger']) as privilege
              where has_table_privilege('blossomer_app', t.oid, privilege)
                or privilege = 'references'
                  and has_any_column_privilege('blossomer_app', t.oid, privilege)
              union all
              select format('Role blossomer_app may %s table %s.', privilege, t.relname)
              from our_table t cross join unnest(array['select', 'insert', 'update', 'delete']) as privilege
              where (t.relname in ('identities', 'audit_log')
                  or t.relname = 'users' and privilege in ('insert', 'update'))
                and (has_table_privilege('blossomer_app', t.oid, privilege)
                  or privilege <> 'delete'
                    and has_any_column_privilege('blossomer_app', t.oid, privilege))
              union all
              select format('Role blossomer_app may %s history in table %s.', privilege, t.relname)
              from our_table t cross join unnest(array['update', 'delete']) as privilege
              where t.relname = 'entity_changes' and has_table_privilege('blossomer_app', t.oid, privilege)""",
          """
          select 'Role blossomer_app may create objects in schema public.'
          where has_schema_privilege('blossomer_app', 'public', 'create')
          union all
          select 'Role blossomer_app may create temporary tables.'
          where has_database_privilege('blossomer_app', current_database(), 'temporary')
          union all
          select 'Role blossomer_app may create schemas.'
          where has_database_privilege('blossomer_app', current_database(), 'create')""",
          """
          select format('Role %s is a superuser or has BYPASSRLS, CREATEROLE, CREATEDB or REPLICATION.', rolname)
          from pg_roles
          where rolname in ('blossomer_app', 'blossomer_admin')
            and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""",
          """
          select format('Role %s is a member of role %s.', m.member::regrole, m.roleid::regrole)
          from pg_auth_members m
          where m.member in ('blossomer_app'::regrole, 'blossomer_admin'::regrole)""",
          """
          select format('Role %s owns %s.', c.relowner::regrole, c.oid::regclass)
          from pg_class c
          where c.relowner in ('blossomer_app'::regrole, 'blossomer_admin'::regrole)
          union all
          select format('Role %s owns schema %s.', n.nspowner::regrole, n.nspname)
          from pg_namespace n
          where n.nspowner in ('blossomer_app'::regrole, 'blossomer_admin'::regrole)
          union all
          select format('Role %s owns database %s.', d.datdba::regrole, d.datname)
          from pg_database d
          where d.datdba in ('blossomer_app'::regrole, 'blossomer_admin'::regrole)""",
          """
          select format('%s goes around Row-Level Security: views and their like do not belong in schema public.',
            c.oid::regclass)
          from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm', 'f')
          union all
          select format('Function %s is SECURITY DEFINER and goes around Row-Level Security.', p.oid::regprocedure)
          from pg_proc p
          where p.pronamespace = 'public'::regnamespace and p.prosecdef""",
          """
          select format('Setting %s is %s: acknowledged writes could be lost.', name, setting)
          from pg_settings
          where name in ('fsync', 'full_page_writes') and setting <> 'on'
            or name = 'synchronous_commit' and setting = 'off'""");

  private AccessRules() {}
}
