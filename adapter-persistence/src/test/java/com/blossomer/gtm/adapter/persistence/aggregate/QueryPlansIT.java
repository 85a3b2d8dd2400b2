package com.blossomer.gtm.adapter.persistence.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.TestDatabase;
import com.blossomer.gtm.adapter.persistence.session.Explanation;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.ListField;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the plans of queries as the application's role under Row-Level Security, for a user with
 * 1,000 accounts among many: what the guide calls indexed has to be found by its index, whether the
 * statement is planned for its values or once for all.
 */
class QueryPlansIT {

  /** In all; the gate of the project asks for 100,000. */
  private static final int ACCOUNTS = Integer.getInteger("test.accounts", 10_000);

  private static final int OWNER = ACCOUNTS / ManyRecords.ACCOUNTS_OF_ONE / 2;

  /** Of the owner, with whatever is rare. */
  private static final int NUMBER = (OWNER - 1) * ManyRecords.ACCOUNTS_OF_ONE + 400;

  /** Words that few records have; other texts are told apart by their number. */
  private static final Map<String, String> RARE =
      Map.of(
          "type", "ad",
          "status", "paused",
          "buyingSignals.type", "technology",
          "buyingSignals.type.value", "technology",
          "buyingSignals.priority", "high",
          "buyingSignals.priority.value", "high",
          "demographics.seniority", "vp",
          "demographics.seniority.value", "vp",
          "url", "https://c" + NUMBER + ".example");

  private static TestDatabase database;
  private static Connection connection;

  private static final Map<EntityKind, String> NAMES =
      Map.of(
          EntityKind.COMPANY, "company",
          EntityKind.TARGET_ACCOUNT, "account",
          EntityKind.TARGET_PERSONA, "persona",
          EntityKind.CAMPAIGN, "campaign");

  /** The table and columns of every index, by its name. */
  private static final Map<String, String> indexes = new TreeMap<>();

  @BeforeAll
  static void create() throws SQLException {
    database = TestDatabase.create();
    ManyRecords.load(database, ACCOUNTS);
    database
        .query("select indexname || ' ' || indexdef from pg_indexes where schemaname = 'public'")
        .forEach(
            index ->
                indexes.put(
                    index.substring(0, index.indexOf(' ')),
                    index.replaceFirst(".* ON public\\.(\\w+) USING btree", "$1")));
    connection =
        DriverManager.getConnection(
            database.app().jdbcUrl(), database.app().user(), database.app().password());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.user_id', '%s', false)".formatted(ManyRecords.user(OWNER)));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
    database.close();
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void everyIndexedFieldIsFoundByItsIndex(EntityKind kind) throws SQLException {
    List<String> wrong = new ArrayList<>();
    for (EntityKind holder : EntityKind.values()) {
      if (holder.compareTo(kind) <= 0) {
        String prefix = holder == kind ? "" : holder.word() + ".";
        QueryFields<?> fields = QueryFields.of(holder);
        for (Field<?> field : fields.scalars()) {
          check(wrong, kind, prefix, holder, field, null);
        }
        for (ListField<?, ?> list : fields.lists()) {
          for (Field<?> field : list.fields()) {
            check(wrong, kind, prefix, holder, field, list);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  static Stream<String> orders() {
    return Stream.of(
        "createdAt", "-createdAt", "updatedAt", "-updatedAt", "name", "-name", "-updatedAt,name");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void theUsualOrdersAreReadFromAnIndex(String sort) throws SQLException {
    Query query = Query.all().sortedBy(sort.split(","));
    String index =
        sort.contains("updatedAt")
            ? "target_accounts_by_update"
            : sort.contains("name") ? "target_accounts_by_name" : "target_accounts_by_creation";
    String value = sort.contains("At") ? "2026-02-03T00:00:00Z" : "account 5";
    PageKey middle =
        sort.contains(",")
            ? new PageKey(List.of(value, "account 5"), new UUID(3, 5))
            : new PageKey(List.of(value), new UUID(3, 5));

    for (boolean isGeneric : new boolean[] {false, true}) {
      for (PageKey after : new PageKey[] {null, middle}) {
        String plan = plan(EntityKind.TARGET_ACCOUNT, query, after, isGeneric);
        // behind the last index key the rest is sorted, either as it comes or all at once
        String scan = sort.startsWith("-") ? "Index Scan Backward using " : "using ";
        assertThat(plan)
            .contains((sort.contains(",") ? "" : scan) + index)
            .doesNotContain("Seq Scan");
        if (after != null && !sort.contains(",")) {
          // a page in the middle begins there, instead of passing over those before it
          assertThat(plan).containsPattern("Index Cond: \\(\\(user_id = .*ROW\\(");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void whateverIsAskedNoTableIsScannedForOthers(EntityKind kind) throws SQLException {
    Query query =
        Query.all()
            .where("name", Operator.CONTAINS, "x")
            .where("createdAt", Operator.NE, "2026-01-01T00:00:00Z")
            .where("source.key", Operator.EXISTS, "false");

    assertThat(plan(kind, query, null, true)).doesNotContain("Seq Scan");
  }

  /**
   * Behind a key of few values, a parent would be found by skipping through these (PostgreSQL 18),
   * which the planner takes for as cheap as the one search in the primary key, and is not.
   */
  @Test
  void noIndexOfAListHasTheParentBehindItsKey() {
    for (EntityKind kind : EntityKind.values()) {
      AggregateTable<?, ?> table = Tables.columnsOf(kind).table();
      for (ListTable<?, ?> list : table.lists()) {
        assertThat(indexes.values())
            .filteredOn(index -> index.startsWith(list.name() + " (user_id, "))
            .noneMatch(index -> index.contains(table.childColumn()));
      }
    }
  }

  private static void check(
      List<String> wrong,
      EntityKind kind,
      String prefix,
      EntityKind holder,
      Field<?> field,
      ListField<?, ?> list)
      throws SQLException {
    // an id is found by its primary key or any other index that begins with it
    if (!field.isFast() || field.path().equals("id")) {
      return;
    }
    String path = list == null ? field.path() : list.pathOf(field);
    String value = value(holder, path, field.type(), list != null);
    List<Query> queries = new ArrayList<>();
    queries.add(Query.all().where(prefix + path, Operator.EQ, value));
    queries.add(Query.all().where(prefix + path, Operator.IN, value, value));
    if (field.type() == FieldType.TEXT) {
      queries.add(Query.all().where(prefix + path, Operator.STARTS, value));
    }
    List<String> expected = indexes(holder, field, list);
    for (Query query : queries) {
      for (boolean isGeneric : new boolean[] {false, true}) {
        String plan = plan(kind, query, null, isGeneric);
        // several of a handful of words can be most of them: planned once for all values, a scan
        // of the tenant's part is right; planned for these, the index is
        boolean isAnyWord = isGeneric && !field.words().isEmpty() && query == queries.get(1);
        boolean isIndexed =
            (isAnyWord || expected.stream().allMatch(plan::contains)) && !plan.contains("Seq Scan");
        if (!isIndexed) {
          wrong.add(
              "%s of %s by %s, %s:\n%s"
                  .formatted(
                      query.conditions(), kind, expected, isGeneric ? "generic" : "custom", plan));
        }
      }
    }
  }

  /** The names of the indexes that begin with the tenant and a column of the field. */
  private static List<String> indexes(EntityKind holder, Field<?> field, ListField<?, ?> list) {
    FieldColumns columns = Tables.columnsOf(holder);
    if (columns.isJoined(field.path())) {
      return List.of("target_accounts_by_company");
    }
    List<String> names = new ArrayList<>();
    for (String path : ComparisonSql.columnPaths(field)) {
      boolean isKeyed = field.type() == FieldType.TEXT || path.endsWith("label");
      String column =
          list == null
              ? columns.scalar("r", path).substring(2)
              : columns.list(list.path()).columns().get(path);
      String table = list == null ? columns.table().name() : columns.list(list.path()).table();
      String begin = "%s (user_id, %s".formatted(table, column + (isKeyed ? "_key" : ""));
      names.add(
          indexes.entrySet().stream()
              .filter(index -> index.getValue().matches(Pattern.quote(begin) + "[,)].*"))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no index begins with " + begin)));
    }
    return names;
  }

  private static String value(EntityKind holder, String path, FieldType type, boolean isList) {
    if (RARE.containsKey(path)) {
      return RARE.get(path);
    }
    return switch (type) {
      case TIME ->
          path.equals("createdAt")
              ? Instant.parse("2026-01-01T00:00:00Z").plusSeconds(NUMBER).toString()
              : Instant.parse("2026-02-01T00:00:00Z")
                  .plusSeconds(NUMBER * 7_919L % 1_000_000)
                  .toString();
      case UUID ->
          ManyRecords.id(
                  switch (path) {
                    case "companyId" -> 2;
                    case "targetAccountId" -> 3;
                    default -> 4;
                  },
                  NUMBER)
              .toString();
      default -> isList ? "Value " + NUMBER % 500 : NAMES.get(holder) + " " + NUMBER;
    };
  }

  private static String plan(EntityKind kind, Query query, PageKey after, boolean isGeneric)
      throws SQLException {
    SqlText text = new SqlText();
    UUID owner = ManyRecords.user(OWNER);
    JdbiRelatedRecords.select(kind).page(text, owner, query, after, 50);
    String plan = Explanation.of(connection, text, isGeneric);
    // what stands behind reads the records of the page, whatever was found
    return plan.substring(0, plan.indexOf("CTE page"));
  }
}
