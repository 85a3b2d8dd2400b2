package com.blossomer.gtm.adapter.persistence.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.search.SearchText;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which terms are kept, and when they are written. */
class SearchIndexIT {

  private static final List<String> TERMS =
      List.of(
          "company_search_terms",
          "account_search_terms",
          "persona_search_terms",
          "campaign_search_terms");

  private TestDatabase database;
  private Access owner;
  private Company company;
  private TargetAccount account;
  private TargetPersona persona;
  private Campaign campaign;

  @BeforeEach
  void create() {
    database = TestDatabase.create();
    owner = database.newUser();
    createTree();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsAStemWithItsWordsFieldsAndHowOftenTheyOccur() {
    database.execute("delete from companies");
    company =
        TestRecords.company(
            TestData.minimalCompany()
                .name("The nursery")
                .url("u")
                .description(
                    "Nurseries, and a nursery, are what this is all about, as everybody knows well.")
                .capabilities("Growing IT")
                .build());
    database.repositories().companies().createAll(owner, List.of(company));

    assertThat(
            database.query(
                "select concat_ws(' | ', term, words, fields, occurrences) from company_search_terms"
                    + " order by term"))
        .containsExactly(
            "everybodi | everybody | 2 | 1",
            "grow | growing | 32768 | 1",
            "it | 32768 | 1",
            "know | knows | 2 | 1",
            "nurseri | nurseries nursery | 3 | 3",
            "the | 1 | 1",
            "u | 4 | 1",
            "well | 2 | 1");
  }

  @Test
  void theMigrationFillsInWhatWritingWouldHaveKept() throws SQLException, IOException {
    createTree();
    owner = database.newUser();
    createTree();
    List<List<String>> written = terms();
    database.execute(
        "drop table " + String.join(", ", TERMS),
        "drop function search_terms",
        "drop function search_text");

    try (Connection connection =
            DriverManager.getConnection(
                database.owner().jdbcUrl(), database.owner().user(), database.owner().password());
        Statement statement = connection.createStatement();
        InputStream script = getClass().getResourceAsStream("/db/migration/V8__search.sql")) {
      connection.setAutoCommit(false);
      statement.execute(new String(script.readAllBytes(), UTF_8));
      connection.commit();
    }

    assertThat(terms()).isEqualTo(written).allSatisfy(kind -> assertThat(kind).isNotEmpty());
    assertThat(
            database.query(
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                    + " and not relforcerowsecurity"))
        .containsExactly("flyway_schema_history");
  }

  @Test
  void writesNoTermWhenNothingThatIsSearchedChanged() {
    List<String> before = rowVersions("campaign_search_terms");

    Campaign changed =
        database
            .repositories()
            .campaigns()
            .change(
                owner,
                campaign.id(),
                ExpectedVersion.any(),
                TestRecords.LATER,
                current -> current.profile().toBuilder().status(CampaignStatus.PAUSED).build());

    assertThat(changed.version().number()).isEqualTo(2);
    assertThat(rowVersions("campaign_search_terms")).isEqualTo(before);
  }

  @Test
  void writesOnlyTheTermsThatChanged() {
    List<String> before = rowVersions("account_search_terms");

    database
        .repositories()
        .targetAccounts()
        .change(
            owner,
            account.id(),
            ExpectedVersion.any(),
            TestRecords.LATER,
            current ->
                current.profile().toBuilder()
                    .rationale("They waste a third", "They know it", "They have a brontosaurus")
                    .build());

    List<String> after = rowVersions("account_search_terms");
    // gone is budget, new is brontosaurus
    assertThat(after).filteredOn(row -> !before.contains(row)).hasSize(1);
    assertThat(before).filteredOn(row -> !after.contains(row)).hasSize(1);
  }

  @Test
  void boundsTheTermsOfARecord() {
    String many =
        Stream.iterate(1, n -> n + 1)
            .limit(9_000)
            .map(n -> Integer.toString(n, 36))
            .reduce("", (all, word) -> all + " q" + word);
    database
        .repositories()
        .companies()
        .change(
            owner,
            company.id(),
            ExpectedVersion.any(),
            TestRecords.LATER,
            current ->
                current.profile().toBuilder()
                    .description(many)
                    .name("Zyx " + many.substring(0, 1_000))
                    .build());

    assertThat(database.query("select count(*) from company_search_terms")).containsExactly("5000");
    assertThat(database.query("select 1 from company_search_terms where term = 'zyx'")).hasSize(1);
  }

  @Test
  void makesTheSameWordsAsTheDomainDoes() throws SQLException {
    for (String text :
        List.of(
            "Öcklebrook & Søns 🌱✉️ “Hello—World” don't",
            "user@acme.com node.js C++ B2B/B2C €5M 50-200 m²",
            "株式会社Acme サーバー ｶﾞ ｆｕｌｌ ﬁne 한국어 中文，标点。",
            "עִבְרִית مَرْحَبًا ـعــ हिन्दी ไทย Ελληνικά ΐ Кириллица Straße İstanbul",
            "zero\u200bwidth soft\u00adhyphen \u202ertl\u202c l·l ʻokina nai\u0308ve",
            "\t\n\u00a0 … ")) {
      try (Connection connection =
              DriverManager.getConnection(
                  database.app().jdbcUrl(), database.app().user(), database.app().password());
          var statement = connection.prepareStatement("select search_text(?)")) {
        statement.setString(1, text);
        try (var rows = statement.executeQuery()) {
          rows.next();
          assertThat(rows.getString(1)).isEqualTo(String.join(" ", SearchText.words(text)));
        }
      }
    }
  }

  /** As there could be when the migration ran: without what later ones brought. */
  private void createTree() {
    company = TestRecords.company(TestData.fullCompany().insights(List.of()).build());
    database.repositories().companies().createAll(owner, List.of(company));
    account = TestRecords.targetAccount(TestData.fullTargetAccount(company.id()).build());
    database.repositories().targetAccounts().createAll(owner, List.of(account));
    persona =
        TestRecords.targetPersona(company.id(), TestData.fullTargetPersona(account.id()).build());
    database.repositories().targetPersonas().createAll(owner, List.of(persona));
    campaign =
        TestRecords.campaign(
            company.id(), TestData.fullCampaign(account.id(), persona.id()).build());
    database.repositories().campaigns().createAll(owner, List.of(campaign));
  }

  private List<List<String>> terms() {
    return TERMS.stream()
        .map(table -> database.query("select t::text from " + table + " t order by 1"))
        .toList();
  }

  /** Each term with the transaction that wrote it. */
  private List<String> rowVersions(String table) {
    return database.query("select term || ' ' || xmin from " + table + " order by 1");
  }
}
