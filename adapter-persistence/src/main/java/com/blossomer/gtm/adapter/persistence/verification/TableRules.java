package com.blossomer.gtm.adapter.persistence.verification;

import java.util.List;

/** What every table must keep to. Each statement returns one row for each violation: a sentence. */
final class TableRules {

  /** The tables of ours that carry a tenant. */
  private static final String TENANT_TABLES =
      """
      with tenant_table as (
        select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relacl, a.attnum as tenant,
          a.attnotnull, a.atttypid
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and c.relname <> 'identities'
      ),
      our_table as (
        select c.oid, c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and c.relname <> 'flyway_schema_history'
      )
      """;

  static final List<String> ALL =
      List.of(
          TENANT_TABLES
              + """
              select format('Table %s has neither user_id nor a place among the named exceptions.', t.relname)
              from our_table t
              where t.relname not in ('users', 'identities', 'audit_log')
                and t.oid not in (select oid from tenant_table)""",
          TENANT_TABLES
              + """
              select format('Column %s.user_id is not "uuid not null".', relname)
              from tenant_table where not attnotnull or atttypid <> 'uuid'::regtype""",
          TENANT_TABLES
              + """
              select format('Table %s does not have Row-Level Security enabled and forced.', c.relname)
              from pg_class c join our_table t on t.oid = c.oid
              where not (c.relrowsecurity and c.relforcerowsecurity)""",
          TENANT_TABLES
              + """
              select format('Table %s has no primary key with user_id in it, behind the id.', t.relname)
              from tenant_table t
              where not exists (
                select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p'
                  and t.tenant = any (k.conkey)
                  and (k.conkey[1] <> t.tenant or cardinality(k.conkey) = 1))""",
          TENANT_TABLES
              + """
              select format('Unique index %s of table %s lacks user_id.', i.indexrelid::regclass, t.relname)
              from tenant_table t join pg_index i on i.indrelid = t.oid
              where i.indisunique and not t.tenant = any (i.indkey)""",
          TENANT_TABLES
              + """
              select format('Foreign key %s of table %s lacks user_id.', k.conname, t.relname)
              from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
              where not t.tenant = any (k.conkey)""",
          TENANT_TABLES
              + """
              select format('Foreign key %s of table %s does not refer to the tenant of its parent.',
                k.conname, t.relname)
              from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
              join pg_attribute parent on parent.attrelid = k.confrelid
                and parent.attnum = k.confkey[array_position(k.conkey, t.tenant)]
              where parent.attname <>
                case when k.confrelid = 'users'::regclass then 'id' else 'user_id' end""",
          TENANT_TABLES
              + """
              select format('Table %s has no foreign key that ties it to its owner.', t.relname)
              from tenant_table t
              where not exists (
                select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'f')""",
          TENANT_TABLES
              + """
              select format('Foreign key %s of table %s does not cascade deletes.', k.conname, t.relname)
              from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
              where k.confdeltype <> 'c'""",
          TENANT_TABLES
              + """
              select format('Foreign key %s of table %s has no index that begins with its columns.',
                k.conname, t.relname)
              from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
              where not exists (
                select 1 from pg_index i where i.indrelid = t.oid
                  and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey
                  or i.indrelid = t.oid and i.indkey[0] = any (k.conkey)
                    and i.indkey[1] = any (k.conkey)
                  or i.indrelid = t.oid and i.indkey[0] = any (k.conkey)
                    and i.indkey[2] = any (k.conkey))""",
          TENANT_TABLES
              + """
              select format('List table %s does not have position in its primary key.', t.relname)
              from tenant_table t
              join pg_attribute p on p.attrelid = t.oid and p.attname = 'position'
              where not exists (
                select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p'
                  and p.attnum = any (k.conkey))""",
          TENANT_TABLES
              + """
              select format('Column %s.%s has the type %s, which does not belong here.',
                t.relname, a.attname, format_type(a.atttypid, a.atttypmod))
              from our_table t
              join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
              join pg_type y on y.oid = a.atttypid
              where y.typname in ('json', 'jsonb', 'timestamp', 'varchar', 'bpchar') or y.typtype = 'e'""");

  private TableRules() {}
}
