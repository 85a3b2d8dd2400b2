package com.blossomer.gtm.adapter.persistence.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseVerification;
import com.blossomer.gtm.adapter.persistence.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules hold for the schema as it is, and each was made to fail: a check that cannot fail
 * proves nothing.
 */
class VerifierIT {

  @Test
  void findsNothingWrongWithTheSchema() {
    try (TestDatabase database = TestDatabase.create()) {
      assertThat(violations(database.app())).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          create table strays (id uuid primary key)                                   | Table strays has neither user_id
          alter table account_keywords disable row level security                     | Table account_keywords does not have Row-Level Security
          alter table companies no force row level security                           | Table companies does not have Row-Level Security
          alter table users no force row level security                               | Table users does not have Row-Level Security
          drop policy tenant on campaigns                                             | Table campaigns has 0 policies
          alter policy tenant on companies using (true)                               | Policy tenant of table companies is not the permissive one
          alter policy tenant on companies with check (true)                          | Policy tenant of table companies is not the permissive one
          alter policy tenant on users using (true)                                   | Policy tenant of table users is not the permissive one
          create policy more on companies for select to blossomer_app using (true)    | Table companies has 2 policies
          create policy all_see on companies for select to public using (true)        | Policy all_see of table companies is for a role
          create policy peek on companies to blossomer_admin using (true)             | Policy peek of table companies is for a role
          alter table companies drop constraint companies_pkey cascade, alter user_id drop not null | Column companies.user_id is not
          create unique index by_url on companies (url)                               | Unique index by_url of table companies lacks user_id
          alter table companies drop constraint companies_pkey cascade                | Table companies has no primary key
          alter table account_keywords drop constraint account_keywords_parent_fk     | Table account_keywords has no foreign key
          alter table companies drop constraint companies_user_fk, add constraint companies_user_fk foreign key (user_id) references users (id) | Foreign key companies_user_fk of table companies does not cascade
          drop index companies_by_creation, companies_by_name, companies_by_url, companies_by_update, companies_by_original_id | Foreign key companies_user_fk of table companies has no index
          alter table persona_goals drop constraint persona_goals_pkey, add primary key (target_persona_id, user_id) | List table persona_goals does not have position
          alter table companies add extra jsonb                                       | Column companies.extra has the type jsonb
          alter table companies add seen timestamp                                    | Column companies.seen has the type timestamp
          grant truncate on companies to blossomer_app                                | Role blossomer_app may truncate on table companies
          grant references on companies to blossomer_app                              | Role blossomer_app may references on table companies
          grant select on identities to blossomer_app                                 | Role blossomer_app may select table identities
          grant delete on entity_changes to blossomer_app                             | Role blossomer_app may delete history
          grant update (email) on users to blossomer_app                              | Role blossomer_app may update table users
          grant select (seq) on audit_log to blossomer_app                            | Role blossomer_app may select table audit_log
          grant delete on audit_log to blossomer_admin                                | Role blossomer_admin may delete on table audit_log
          grant update (detail) on audit_log to blossomer_admin                       | Role blossomer_admin may update column detail of table audit_log
          grant truncate on audit_log to blossomer_admin                              | Role blossomer_admin may truncate on table audit_log
          create policy peek on account_keywords for select to blossomer_admin using (true) | Policy peek of table account_keywords is for a role
          drop policy backup on account_keywords                                      | Table account_keywords does not have the policy of backups
          drop policy backup on audit_log                                             | Table audit_log does not have the policy of backups
          alter policy backup on companies using (true)                               | Table companies does not have the policy of backups
          alter policy backup on companies to blossomer_owner, blossomer_app          | Table companies does not have the policy of backups
          alter policy backup on users to public                                      | Table users does not have the policy of backups
          drop policy backup on companies; create policy backup on companies to blossomer_owner using (current_setting('app.purpose', true) = 'backup') | Table companies does not have the policy of backups
          create policy administration on sessions for select to blossomer_admin using (true) | Policy administration of table sessions is for a role
          alter policy administration on companies to blossomer_admin, blossomer_app  | Table companies does not have the policy of administration
          alter policy administration on campaigns using (false)                      | Table campaigns does not have the policy of administration
          drop policy administration on imports                                       | Table imports does not have the policy of administration
          drop policy administration on audit_log                                     | Table audit_log does not have the policy of administration
          drop policy administration on api_keys; create policy administration on api_keys to blossomer_admin using (true) | Table api_keys does not have the policy of administration
          grant select on companies to blossomer_admin                                | Role blossomer_admin may select on table companies
          grant select (name) on companies to blossomer_admin                         | Role blossomer_admin may select column name of table companies
          grant select (key_hash) on api_keys to blossomer_admin                      | Role blossomer_admin may select column key_hash of table api_keys
          grant insert (user_id) on companies to blossomer_admin                      | Role blossomer_admin may insert column user_id of table companies
          grant select (user_id) on sessions to blossomer_admin                       | Role blossomer_admin may select column user_id of table sessions
          grant update on migration_invitations to blossomer_admin                    | Role blossomer_admin may update on table migration_invitations
          drop policy administration on migration_invitations                         | Table migration_invitations does not have the policy of administration
          grant create on schema public to blossomer_app                              | Role blossomer_app may create objects
          alter table audit_log owner to blossomer_admin                              | Role blossomer_admin owns audit_log
          create view all_companies as select * from companies                        | all_companies goes around Row-Level Security
          create function leak() returns bigint language sql security definer as 'select count(*) from companies' | Function leak() is SECURITY DEFINER
          """)
  void findsEachBreach(String breach, String expected) {
    try (TestDatabase database = TestDatabase.create()) {
      database.execute(breach.strip());

      assertThat(violations(database.app()))
          .anySatisfy(sentence -> assertThat(sentence).startsWith(expected));
    }
  }

  @Test
  void noticesEveryPolicyThatIsLoosenedOrDropped() {
    try (TestDatabase database = TestDatabase.create()) {
      List<String> tables =
          database.query("select tablename from pg_policies where policyname = 'tenant'");
      assertThat(tables).hasSizeGreaterThan(40);
      for (String table : tables) {
        String column = table.equals("users") ? "id" : "user_id";
        String tenant = column + " = nullif(current_setting('app.user_id', true), '')::uuid";
        database.execute("alter policy tenant on " + table + " using (true)");
        assertThat(violations(database.app()))
            .singleElement()
            .asString()
            .startsWith("Policy tenant of table " + table + " ");
        database.execute("drop policy tenant on " + table);
        assertThat(violations(database.app()))
            .singleElement()
            .asString()
            .startsWith("Table " + table + " has 0 policies");
        database.execute(
            "create policy tenant on %s to blossomer_app using (%s) with check (%s)"
                .formatted(table, tenant, tenant));
        assertThat(violations(database.app())).isEmpty();
      }
    }
  }

  @Test
  void findsForeignKeysThatForgetTheTenant() {
    try (TestDatabase database = TestDatabase.create()) {
      database.execute(
          "alter table companies add unique (id)",
          "alter table target_accounts add constraint careless foreign key (company_id)"
              + " references companies (id) on delete cascade",
          "alter table target_accounts add other uuid",
          "alter table target_accounts add constraint crossed foreign key (user_id, other)"
              + " references companies (id, user_id) on delete cascade");

      assertThat(violations(database.app()))
          .contains(
              "Foreign key careless of table target_accounts lacks user_id.",
              "Foreign key crossed of table target_accounts does not refer to the tenant of its parent.");
    }
  }

  @Test
  void refusesALoginThatIsTooStrong() {
    try (TestDatabase database = TestDatabase.create()) {
      for (DatabaseLogin strong : List.of(database.superuser(), database.owner())) {
        assertThat(violations(strong))
            .singleElement()
            .asString()
            .startsWith("The server logs in as " + strong.user());
      }
    }
  }

  @Test
  void findsThatAcknowledgedWritesCouldBeLost() {
    try (TestDatabase database = TestDatabase.create()) {
      assertThat(DatabaseVerification.verify(database.app()))
          .contains("Setting fsync is off: acknowledged writes could be lost.");
    }
  }

  /** Without those about durability, which the server for tests does not have. */
  private static List<String> violations(DatabaseLogin login) {
    return DatabaseVerification.verify(login).stream()
        .filter(sentence -> !sentence.startsWith("Setting "))
        .toList();
  }
}
