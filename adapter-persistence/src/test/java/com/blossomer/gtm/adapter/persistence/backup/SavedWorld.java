package com.blossomer.gtm.adapter.persistence.backup;

import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static com.blossomer.gtm.domain.testing.TestUsers.fullUser;
import static com.blossomer.gtm.domain.testing.TestUsers.newSecret;
import static com.blossomer.gtm.domain.testing.TestUsers.writing;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database with records of several users, and what it holds. */
final class SavedWorld {

  private SavedWorld() {}

  /** A user with a key and a record of every kind. */
  static User newUser(TestDatabase database) {
    User user = fullUser();
    database.users().create(user, BY_OPERATOR);
    Access access = writing(user.id());
    database.repositories().apiKeys().create(access, TestUsers.key(newSecret(user.id())));
    Company company = TestRecords.company(TestData.fullCompany().build());
    TargetAccount account =
        TestRecords.targetAccount(TestData.fullTargetAccount(company.id()).build());
    TargetPersona persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());
    Campaign campaign =
        TestRecords.campaign(
            company.id(), TestData.fullCampaign(account.id(), persona.id()).build());
    database.repositories().companies().createAll(access, List.of(company));
    database.repositories().targetAccounts().createAll(access, List.of(account));
    database.repositories().targetPersonas().createAll(access, List.of(persona));
    database.repositories().campaigns().createAll(access, List.of(campaign));
    return user;
  }

  /** What the text format of COPY has to escape, and what the tables of moments hold. */
  static void addOddRows(TestDatabase database, User user) {
    String id = "'" + user.id().value() + "'";
    database.execute(
        "update companies set description = E'\\\\N \\\\. \\t \\n \\r \\\\x \"quoted\" 👩‍💻' where user_id = "
            + id,
        "insert into imports (id, user_id, imported_at, received_sha256, archived_sha256, archive)"
            + " values (gen_random_uuid(), "
            + id
            + ", '2026-01-02 03:04:05.678901+02', 'a', 'b', '\\x00ff5c0a09')",
        "insert into sessions (id, user_id, session_hash, created_at, expires_at, scopes)"
            + " values (gen_random_uuid(), "
            + id
            + ", 'hash', now(), 'infinity', '{read}')",
        "insert into idempotency_keys values (gen_random_uuid(), "
            + id
            + ", 'f', 200, array['a', null, '', 'NULL', '{\"}'], array['1', '2', '3', '4', '5'],"
            + " '\\x', now(), now())",
        "insert into rate_limits values (" + id + ", 60, 1, now())");
  }

  /** A digest of all rows, by table. */
  static Map<String, String> contents(TestDatabase database) {
    Map<String, String> contents = new TreeMap<>();
    for (String table : tables(database)) {
      contents.put(
          table,
          database
              .query(
                  "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ';' order by t::text"
                      + " collate \"C\")), '') from "
                      + table
                      + " t")
              .get(0));
    }
    return contents;
  }

  /** All tables of the schema but its own history. */
  static List<String> tables(TestDatabase database) {
    return database.query(
        "select tablename from pg_tables where schemaname = 'public'"
            + " and tablename <> 'flyway_schema_history' order by 1");
  }
}
