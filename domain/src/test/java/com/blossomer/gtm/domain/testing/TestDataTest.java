package com.blossomer.gtm.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field that the full contents forget would be a field that no contract tests. */
class TestDataTest {

  static Stream<Record> fullContents() {
    CompanyId company = new CompanyId(TestRecords.newId());
    TargetAccountId account = new TargetAccountId(TestRecords.newId());
    TargetPersonaId persona = new TargetPersonaId(TestRecords.newId());
    return Stream.of(
        TestData.fullCompany().build(),
        TestData.fullTargetAccount(company).build(),
        TestData.fullTargetPersona(account).build(),
        TestData.fullCampaign(account, persona).build(),
        TestRecords.source());
  }

  @ParameterizedTest
  @MethodSource("fullContents")
  void fillsEveryField(Record content) throws ReflectiveOperationException {
    assertFilled(content.getClass().getSimpleName(), content);
  }

  private static void assertFilled(String path, Object value) throws ReflectiveOperationException {
    assertThat(value).as(path).isNotNull();
    if (value instanceof List<?> items) {
      assertThat(items).as(path).hasSizeGreaterThan(1);
      if (items.get(0) instanceof Record first) {
        assertFilled(path + "/0", first);
      }
    } else if (value instanceof Record nested) {
      for (RecordComponent component : nested.getClass().getRecordComponents()) {
        assertFilled(path + "/" + component.getName(), component.getAccessor().invoke(nested));
      }
    }
  }
}
