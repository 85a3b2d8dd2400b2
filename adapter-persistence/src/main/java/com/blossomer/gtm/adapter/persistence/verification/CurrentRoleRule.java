package com.blossomer.gtm.adapter.persistence.verification;

/** Whether the role that the server itself logs in with is weak enough. */
final class CurrentRoleRule {

  static final String SQL =
      """
      select format('The server logs in as %s; let it log in as blossomer_app, the only role that Row-Level Security binds to one user at a time.',
        current_user)
      where current_user <> 'blossomer_app'""";

  private CurrentRoleRule() {}
}
