package com.blossomer.gtm.domain.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Stored records that others belong to, and how a store refuses those that are not there. */
final class Parents {

  private Parents() {}

  static CompanyId company(RepositoryFixture fixture, Access owner) {
    var company = TestRecords.company(TestData.minimalCompany().build());
    fixture.repositories().companies().createAll(owner, List.of(company));
    return company.id();
  }

  static TargetAccountId account(RepositoryFixture fixture, Access owner, CompanyId company) {
    var account = TestRecords.targetAccount(TestData.minimalTargetAccount(company).build());
    fixture.repositories().targetAccounts().createAll(owner, List.of(account));
    return account.id();
  }

  static TargetPersonaId persona(
      RepositoryFixture fixture, Access owner, CompanyId company, TargetAccountId account) {
    var profile = TestData.minimalTargetPersona(account).build();
    var persona = TestRecords.targetPersona(company, profile);
    fixture.repositories().targetPersonas().createAll(owner, List.of(persona));
    return persona.id();
  }

  static void assertNoSuchParent(String pointer, ThrowingCallable call) {
    Invalid refused = catchThrowableOfType(Invalid.class, call);
    assertThat(refused).as("refusal because of " + pointer).isNotNull();
    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .contains(tuple(pointer, "not_found"));
  }
}
