package com.blossomer.gtm.adapter.persistence.verification;

import java.util.List;

/**
 * What the role of administration may do: everything with users and their identities, invite them,
 * add to the audit log, and count what users have, of which it reads the owner and nothing else.
 * Each statement returns one row for each violation: a sentence.
 */
final class AdministrationRules {

  private static final String OUR_TABLES =
      """
      with our_table as (
        select c.oid, c.relname,
          c.relname in ('users', 'identities', 'audit_log', 'migration_invitations')
            as is_administered,
          c.relname in ('companies', 'target_accounts', 'target_personas', 'campaigns', 'imports',
            'api_keys') as is_counted
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and c.relname <> 'flyway_schema_history'
      )
      """;

  static final List<String> ALL =
      List.of(
          OUR_TABLES
              + """
              select format('Policy %s of table %s is for a role that must have none there.',
                p.polname, t.relname)
              from our_table t
              join pg_policy p on p.polrelid = t.oid
                and 'blossomer_admin'::regrole = any (p.polroles)
              where not t.is_administered
                and not (t.is_counted and p.polname = 'administration')""",
          OUR_TABLES
              + """
              select format('Table %s does not have the policy of administration in its form.', t.relname)
              from our_table t
              where (t.is_administered or t.is_counted)
                and not exists (
                  select 1 from pg_policy p
                  where p.polrelid = t.oid and p.polname = 'administration' and p.polpermissive
                    and p.polroles = array['blossomer_admin'::regrole::oid]
                    and p.polcmd = case when t.is_counted then 'r' else '*' end
                    and pg_get_expr(p.polqual, p.polrelid) = 'true'
                    and pg_get_expr(p.polwithcheck, p.polrelid)
                      is not distinct from case when t.is_counted then null else 'true' end)""",
          OUR_TABLES
              + """
              select format('Role blossomer_admin may %s on table %s.', privilege, t.relname)
              from our_table t
              cross join unnest(
                array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
              ) as privilege
              where has_table_privilege('blossomer_admin', t.oid, privilege)
                and not (t.relname in ('users', 'identities')
                  and privilege in ('select', 'insert', 'update', 'delete'))
                and not (t.relname = 'audit_log' and privilege in ('select', 'insert'))
                and not (t.relname = 'migration_invitations'
                  and privilege in ('select', 'insert', 'delete'))""",
          OUR_TABLES
              + """
              select format('Role blossomer_admin may %s column %s of table %s.',
                privilege, a.attname, t.relname)
              from our_table t
              join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
              cross join unnest(array['select', 'insert', 'update', 'references']) as privilege
              where has_column_privilege('blossomer_admin', t.oid, a.attnum, privilege)
                and not has_table_privilege('blossomer_admin', t.oid, privilege)
                and not (t.is_counted and a.attname = 'user_id' and privilege = 'select')""");

  private AdministrationRules() {}
}
