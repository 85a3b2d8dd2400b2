package com.blossomer.gtm.adapter.persistence.search;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchConditionIT {

  private static TestDatabase database;
  private static Access owner;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
    owner = database.newUser();
    for (String name :
        List.of("Harborline Freight", "Freight of the harbour", "Node.js nurseries")) {
      database
          .repositories()
          .companies()
          .createAll(
              owner, List.of(TestRecords.company(TestData.minimalCompany().name(name).build())));
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          freight              | 2
          freight harb         | 2
          freight -harborline  | 1
          "harborline freight" | 1
          "freight harborline" | 0
          nursery              | 1
          node.js              | 1
          js.node              | 0
          the                  | 1
          !                    | 0
          -freight             | 0
          harbrolin            | 0
          """)
  void holdsForWhatASearchFinds(String typed, int count) throws SQLException {
    Search search = new Search(typed, Set.of(EntityKind.COMPANY), null);
    List<UUID> found =
        database
            .repositories()
            .search()
            .search(reading(owner), search, SearchPageRequest.first())
            .items()
            .stream()
            .map(match -> match.record().id())
            .toList();

    assertThat(companies(typed)).hasSize(count).containsExactlyInAnyOrderElementsOf(found);
  }

  private static List<UUID> companies(String typed) throws SQLException {
    SearchCondition condition =
        SearchCondition.of(EntityKind.COMPANY, owner.userId().value(), typed);
    try (Connection connection =
        DriverManager.getConnection(
            database.app().jdbcUrl(), database.app().user(), database.app().password())) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute("select set_config('app.user_id', '%s', true)".formatted(owner.userId()));
      try (PreparedStatement statement =
          connection.prepareStatement("select r.id from companies r where " + condition.sql())) {
        for (int i = 0; i < condition.arguments().size(); i++) {
          condition.arguments().get(i).apply(i + 1, statement, null);
        }
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
          }
        }
        return ids;
      }
    }
  }
}
