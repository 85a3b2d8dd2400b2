package com.blossomer.gtm.adapter.persistence;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Selection;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL finds what the domain says that a query means, in that order, page by page. */
class RandomQueriesIT {

  /** Of each kind; the gate of the project asks more. */
  private static final int QUERIES = Integer.getInteger("test.queries", 50);

  private static final int LIMIT = 7;

  private interface Listing<R> {
    Page<R> list(Query query, PageRequest page);
  }

  private static TestDatabase database;
  private static Access owner;
  private static RandomWorld world;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
    owner = database.newUser();
    world = new RandomWorld(new Random(42), database.repositories(), owner);
    // somebody else's, who must not show
    new RandomWorld(new Random(42), database.repositories(), database.newUser());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void findsWhatIsMeant(EntityKind kind) {
    RandomQuery queries = new RandomQuery(new Random(Long.getLong("test.seed", 17)), world);
    Repositories stores = database.repositories();
    Access access = reading(owner);
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      Query query = queries.of(kind);
      found +=
          switch (kind) {
            case COMPANY ->
                compare(
                    QueryFields.ofCompanies(),
                    world.companies,
                    query,
                    (q, page) -> stores.companies().list(access, q, page));
            case TARGET_ACCOUNT ->
                compare(
                    QueryFields.ofTargetAccounts(),
                    world.accounts,
                    query,
                    (q, page) -> stores.targetAccounts().list(access, q, page));
            case TARGET_PERSONA ->
                compare(
                    QueryFields.ofTargetPersonas(),
                    world.personas,
                    query,
                    (q, page) -> stores.targetPersonas().list(access, q, page));
            case CAMPAIGN ->
                compare(
                    QueryFields.ofCampaigns(),
                    world.campaigns,
                    query,
                    (q, page) -> stores.campaigns().list(access, q, page));
          };
    }

    // queries that find nothing would prove nothing
    assertThat(found).isGreaterThan(QUERIES / 2);
  }

  private static <R extends Aggregate> int compare(
      QueryFields<R> fields, List<R> records, Query query, Listing<R> store) {
    Selection<R> meant = new Selection<>(fields, query, world::find);
    int found = 0;
    PageRequest request = PageRequest.first(LIMIT);
    while (request != null) {
      Page<R> page = store.list(query, request);
      assertThat(page)
          .as("%s after %s", query, request.afterKey())
          .isEqualTo(meant.page(records, request));
      found += page.items().size();
      request = page.next().map(key -> new PageRequest(LIMIT, key)).orElse(null);
    }
    return found;
  }
}
