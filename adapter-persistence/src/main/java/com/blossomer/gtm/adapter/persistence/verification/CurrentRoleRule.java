package com.blossomer.gtm.adapter.persistence.verification;

/** Whether the role that the server itself logs in with is weak enough. */
final class CurrentRoleRule {

  static final String SQL =
      """
      select format('The server logs in as %s, which Row-Level Security does not bind: it is a superuser, has BYPASSRLS, owns the tables or is a member of a role. Let it log in as blossomer_app.',
        current_user)
      from pg_roles r
      where r.rolname = current_user
        and (r.rolsuper or r.rolbypassrls
          or exists (select 1 from pg_auth_members m where m.member = r.oid)
          or exists (select 1 from pg_class c
            where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace))""";

  private CurrentRoleRule() {}
}
