package com.blossomer.gtm.adapter.persistence.verification;

import java.util.List;

/**
 * A backup reads every table, as its owner, and nobody else does by the same way: one policy a
 * table, which only reads, and only in a transaction that says that it is a backup. Each statement
 * returns one row for each violation: a sentence.
 */
final class BackupRules {

  static final List<String> ALL =
      List.of(
          """
          select format('Table %s does not have the policy of backups in its form.', c.relname)
          from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and c.relname <> 'flyway_schema_history'
            and not exists (
              select 1 from pg_policy p
              where p.polrelid = c.oid and p.polname = 'backup' and p.polpermissive
                and p.polroles = array[c.relowner] and p.polcmd = 'r'
                and pg_get_expr(p.polqual, p.polrelid)
                  = '(current_setting(''app.purpose''::text, true) = ''backup''::text)')""");

  private BackupRules() {}
}
