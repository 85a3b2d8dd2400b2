package com.blossomer.gtm.domain.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueryFieldsTest {

  private final QueryFields<TargetAccount> accounts = QueryFields.ofTargetAccounts();

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void everyPathLeadsToOneField(EntityKind kind) {
    QueryFields<?> fields = QueryFields.of(kind);

    assertThat(fields.kind()).isEqualTo(kind);
    assertThat(fields.paths()).isNotEmpty().allMatch(fields::knows);
    assertThat(fields.scalars()).extracting(Field::path).doesNotHaveDuplicates();
    assertThat(fields.paths()).contains("id", "version", "createdAt", "updatedAt", "source.key");
  }

  @Test
  void knowsTheFieldsOfParentsOnly() {
    assertThat(accounts.knows("company.metadata.sourcesUsed")).isTrue();
    assertThat(accounts.knows("targetPersona.name")).isFalse();
    assertThat(accounts.knows("company.company.name")).isFalse();
    assertThat(accounts.knows("company")).isFalse();
    assertThat(QueryFields.ofCampaigns().knows("targetPersona.demographics.seniority.value"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Name, name",
    "industry, firmographics.industry",
    "descripton, description",
    "createdat, createdAt",
    "title, buyingSignals.title",
  })
  void saysWhatMayHaveBeenMeant(String path, String meant) {
    assertThat(accounts.unknown(path)).contains(meant + " is meant");
  }

  @Test
  void saysWhatThereIsWhenNothingIsNear() {
    assertThat(accounts.unknown("zzzzzzzzzzzzzzzz"))
        .contains("begin with buyingSignals,", "of a parent with company.");
    assertThat(accounts.unknown("x".repeat(100_000))).hasSizeLessThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "createdAt, EQ, 2026-01-31T12:00:00+02:00, 2026-01-31T10:00:00Z",
    "createdAt, GT, 2026-01-31T12:00:00.1234567Z, 2026-01-31T12:00:00.123456Z",
    "companyId, EQ, 0190A6F2-7C1E-7B9A-8C55-0D4F6B2F9A10, 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
    "version, EQ, 007, 7",
    "version, LT, -9223372036854775808, -9223372036854775808",
    "name, EQ, AbC, AbC",
    "buyingSignals.priority.value, EQ, high, High",
  })
  void putsValuesIntoOneForm(String path, Operator operator, String given, String canonical) {
    Clause clause = clause(path, operator, given);

    assertThat(clause.comparisons().get(0).values()).containsExactly(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "createdAt, EQ, 2026-01-31",
    "createdAt, EQ, 2026-01-31T12:00:00",
    "createdAt, EQ, 2026-13-31T12:00:00Z",
    "createdAt, EQ, +10000-01-01T00:00:00Z",
    "createdAt, EQ, 0000-12-31T00:00:00Z",
    "createdAt, EQ, ''",
    "companyId, EQ, 1-1-1-1-1",
    "companyId, EQ, ''",
    "version, EQ, 1.5",
    "version, EQ, 1e3",
    "version, EQ, +1",
    "version, EQ, 9223372036854775808",
    "buyingSignals.enabled, EQ, yes",
    "buyingSignals.enabled, EQ, TRUE",
    "buyingSignals.type.value, EQ, gossip",
    "description, EXISTS, maybe",
    "name, EQ, 'a\u0000'",
  })
  void refusesValuesOfAnotherType(String path, Operator operator, String value) {
    Invalid refused = catchThrowableOfType(Invalid.class, () -> clause(path, operator, value));

    assertThat(refused.violations().get(0).pointer()).isEqualTo("/" + path);
    assertThat(refused.violations().get(0).code()).isIn("bad_value", "not_storable");
  }

  @Test
  void takesOnlyTheOperatorsOfTheType() {
    for (Field<TargetAccount> field : accounts.scalars()) {
      for (Operator operator : Operator.values()) {
        if (!field.type().operators().contains(operator)) {
          assertThatThrownBy(() -> clause(field.path(), operator, "x"))
              .hasMessageContaining("not " + operator.word());
        }
      }
    }
  }

  @Test
  void takesOneValueUnlessItIsAskedForSeveral() {
    assertThatThrownBy(() -> clause("name", Operator.EQ, "a", "b")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> clause("name", Operator.EQ)).isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () ->
                clause("name", Operator.IN, Collections.nCopies(1_001, "a").toArray(String[]::new)))
        .hasMessageContaining("At most 1000 values");
  }

  @Test
  void limitsHowMuchAQueryAsks() {
    Query query = Query.all();
    for (int i = 0; i < 50; i++) {
      query = query.where("name", Operator.NE, "a");
    }
    Query full = query;

    assertThatThrownBy(() -> full.where("name", Operator.NE, "a"))
        .hasMessageContaining("at most 50");
    assertThatThrownBy(() -> Query.all().sortedBy("id", "name", "version", "createdAt"))
        .hasMessageContaining("at most 3");
    assertThatThrownBy(() -> Query.all().sortedBy("name", "-name")).hasMessageContaining("once");
    assertThatThrownBy(
            () -> Query.all().where(new Condition.OfItem("buyingSignals", fiftyOne(), true)))
        .hasMessageContaining("at most 50");
  }

  @Test
  void weighsTextsAndItems() {
    CompanyId company = new CompanyId(TestRecords.newId());
    TargetAccount plain = TestRecords.targetAccount(TestData.minimalTargetAccount(company).build());
    TargetAccount items =
        TestRecords.targetAccount(
            TestData.minimalTargetAccount(company)
                .rationale(Collections.nCopies(1_000, "").toArray(String[]::new))
                .build());

    assertThat(accounts.sizeOf(plain)).isBetween(100, 200);
    assertThat(accounts.sizeOf(items)).isEqualTo(accounts.sizeOf(plain) + 100_000);
    assertThat(
            accounts.sizeOf(TestRecords.targetAccount(TestData.fullTargetAccount(company).build())))
        .isBetween(3_000, 6_000);
  }

  private Clause clause(String path, Operator operator, String... values) {
    return accounts.clause(new Condition.OfField(path, operator, List.of(values)));
  }

  private static List<Condition.OfField> fiftyOne() {
    return IntStream.range(0, 51)
        .mapToObj(i -> new Condition.OfField("title", Operator.EQ, List.of("x")))
        .toList();
  }
}
