package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Very many records, a thousand accounts a user, each with a company, a persona and a campaign of
 * its own. What can be filtered by has many values, or one that is rare.
 */
final class ManyRecords {

  static final int ACCOUNTS_OF_ONE = 1_000;

  private static final String IDS =
      """
      create function pg_temp.id(kind integer, n integer) returns uuid language sql immutable as $$
        select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
      $$""";

  private static final String USERS =
      """
      insert into users (id, role, plan, created_at)
      select pg_temp.id(1, n), 'user', 'free', now() from generate_series(1, %d / 1000) n""";

  private static final String COMPANIES =
      """
      insert into companies (id, user_id, name, url, version, incarnation, created_at, updated_at)
      select pg_temp.id(2, n), pg_temp.id(1, 1 + (n - 1) / 1000), 'Company ' || n,
        'https://c' || n || '.example', 1, 1, created, updated
      from %s""";

  private static final String ACCOUNTS =
      """
      insert into target_accounts
        (id, user_id, company_id, name, version, incarnation, created_at, updated_at)
      select pg_temp.id(3, n), pg_temp.id(1, 1 + (n - 1) / 1000), pg_temp.id(2, n),
        'Account ' || n, 1, 1, created, updated
      from %s""";

  private static final String PERSONAS =
      """
      insert into target_personas
        (id, user_id, target_account_id, name, version, incarnation, created_at, updated_at)
      select pg_temp.id(4, n), pg_temp.id(1, 1 + (n - 1) / 1000), pg_temp.id(3, n),
        'Persona ' || n, 1, 1, created, updated
      from %s""";

  private static final String CAMPAIGNS =
      """
      insert into campaigns
        (id, user_id, company_id, target_account_id, target_persona_id, name, type, status,
         version, incarnation, created_at, updated_at)
      select pg_temp.id(5, n), pg_temp.id(1, 1 + (n - 1) / 1000), pg_temp.id(2, n),
        pg_temp.id(3, n), pg_temp.id(4, n), 'Campaign ' || n,
        case when n %% 200 = 0 then 'ad' else 'email' end,
        case when n %% 200 = 0 then 'paused' else 'draft' end, 1, 1, created, updated
      from %s""";

  private static final String TEXTS =
      """
      insert into %1$s (%2$s, position, user_id, value)
      select pg_temp.id(%3$d, n), 0, pg_temp.id(1, 1 + (n - 1) / 1000), 'Value ' || n %% 500
      from generate_series(1, %4$d) n""";

  private static final String SIGNALS =
      """
      insert into %1$s (%2$s, position, user_id, title, type, type_label, priority,
        priority_label, enabled)
      select pg_temp.id(%3$d, n), 0, pg_temp.id(1, 1 + (n - 1) / 1000), 'Signal ' || n,
        case when n %% 200 = 0 then 'technology' when n %% 2 = 0 then 'contextual' end,
        'Value ' || n %% 500,
        case when n %% 200 = 0 then 'High' when n %% 2 = 0 then 'Low' end,
        'Value ' || n %% 500, true
      from generate_series(1, %4$d) n""";

  private static final String SENIORITY =
      """
      insert into persona_seniority_levels (target_persona_id, position, user_id, value, label)
      select pg_temp.id(4, n), 0, pg_temp.id(1, 1 + (n - 1) / 1000),
        case when n %% 200 = 0 then 'vp' when n %% 2 = 0 then 'mid' end, 'Value ' || n %% 500
      from generate_series(1, %d) n""";

  private ManyRecords() {}

  static UUID user(int number) {
    return id(1, number);
  }

  static UUID id(int kind, int number) {
    return UUID.fromString("%08x-0000-7000-8000-%012x".formatted(kind, number));
  }

  /** Loads them as the superuser, without checks of foreign keys. */
  static void load(TestDatabase database, int accounts) {
    String numbers =
        """
        (select n, timestamptz '2026-01-01 00:00Z' + n * interval '1 second' as created,
           timestamptz '2026-02-01 00:00Z' + n::bigint * 7919 %% 1000000 * interval '1 second' as updated
         from generate_series(1, %d) n) numbers""";
    List<String> statements = new ArrayList<>();
    statements.add("set session_replication_role = replica");
    statements.add(IDS);
    statements.add(USERS.formatted(accounts));
    statements.add(COMPANIES.formatted(numbers.formatted(accounts)));
    statements.add(ACCOUNTS.formatted(numbers.formatted(accounts)));
    statements.add(PERSONAS.formatted(numbers.formatted(accounts)));
    statements.add(CAMPAIGNS.formatted(numbers.formatted(accounts)));
    for (String list :
        List.of(
            "account_industries",
            "account_geographies",
            "account_business_models",
            "account_funding_stages",
            "account_company_types",
            "account_keywords")) {
      statements.add(TEXTS.formatted(list, "target_account_id", 3, accounts));
    }
    for (String list :
        List.of(
            "persona_job_titles",
            "persona_departments",
            "persona_buying_roles",
            "persona_job_keywords")) {
      statements.add(TEXTS.formatted(list, "target_persona_id", 4, accounts));
    }
    statements.add(SIGNALS.formatted("account_buying_signals", "target_account_id", 3, accounts));
    statements.add(SIGNALS.formatted("persona_buying_signals", "target_persona_id", 4, accounts));
    statements.add(SENIORITY.formatted(accounts));
    statements.add("analyze");
    database.execute(statements.toArray(String[]::new));
  }
}
