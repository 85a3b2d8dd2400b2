package com.blossomer.gtm.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The invariants of the contents, all of whose violations are reported together. */
class ProfilesTest {

  private final CompanyId company = new CompanyId(TestRecords.newId());
  private final TargetAccountId account = new TargetAccountId(TestRecords.newId());
  private final TargetPersonaId persona = new TargetPersonaId(TestRecords.newId());

  @Test
  void reportsAllThatIsWrongWithACompany() {
    assertThat(
            pointers(
                () ->
                    CompanyProfile.builder()
                        .url(" ")
                        .description("\0")
                        .capabilities(Arrays.asList("a", null))
                        .objections("\ud83d")
                        .insights(Arrays.asList((CompanyInsight) null))
                        .build()))
        .containsExactly(
            "/name", "/url", "/description", "/capabilities/1", "/objections/0", "/insights/0");
  }

  @Test
  void reportsAllThatIsWrongWithATargetAccount() {
    assertThat(
            pointers(
                () ->
                    TargetAccountProfile.builder()
                        .name("")
                        .rationale(Arrays.asList(null, "\0"))
                        .buyingSignals(Arrays.asList((BuyingSignal) null))
                        .build()))
        .containsExactly("/companyId", "/name", "/rationale/0", "/rationale/1", "/buyingSignals/0");
  }

  @Test
  void reportsAllThatIsWrongWithATargetPersona() {
    assertThat(
            pointers(
                () ->
                    TargetPersonaProfile.builder()
                        .useCases(Arrays.asList((PersonaUseCase) null))
                        .purchaseJourney("a", "\0")
                        .build()))
        .containsExactly("/targetAccountId", "/name", "/useCases/0", "/purchaseJourney/1");
  }

  @Test
  void reportsAllThatIsWrongWithACampaign() {
    assertThat(
            pointers(
                () ->
                    CampaignProfile.builder()
                        .targetPersonaId(persona)
                        .subject("\0")
                        .alternatives(Arrays.asList("a", null))
                        .build()))
        .containsExactly("/targetAccountId", "/name", "/type", "/subject", "/alternatives/1");
  }

  @Test
  void reportsWhatIsWrongWithinTheirParts() {
    assertThat(pointers(() -> new BuyingSignal(" ", "\0", null, null, "\0", null)))
        .containsExactly("/title", "/description", "/detectionMethod");
    assertThat(pointers(() -> new PersonaUseCase(null, null, "\0", null)))
        .containsExactly("/useCase", "/capability");
    assertThat(pointers(() -> new CompanyInsight("k".repeat(2_001), " ")))
        .containsExactly("/kind", "/text");
    assertThat(pointers(() -> new BreakdownEntry(null, "\0", null, null)))
        .containsExactly("/segmentType", "/label");
    assertThat(pointers(() -> new BusinessProfile("\0", null, "\0")))
        .containsExactly("/category", "/existingCustomers");
  }

  @Test
  void fillsWhatIsMissingWithWhatIsEmpty() {
    CompanyProfile minimal = TestData.minimalCompany().build();

    assertThat(minimal.description()).isNull();
    assertThat(minimal.businessProfile()).isEqualTo(BusinessProfile.EMPTY);
    assertThat(minimal.capabilities()).isEmpty();
    assertThat(minimal.insights()).isEmpty();
    assertThat(minimal.metadata().sourcesUsed()).isEmpty();
    assertThat(TestData.minimalTargetAccount(company).build().firmographics())
        .isEqualTo(Firmographics.EMPTY);
    assertThat(new BuyingSignal("t", null, null, null, null, null).enabled()).isTrue();
  }

  @Test
  void buildsTheSameAgain() {
    var companyProfile = TestData.fullCompany().build();
    var accountProfile = TestData.fullTargetAccount(company).build();
    var personaProfile = TestData.fullTargetPersona(account).build();
    var campaignProfile = TestData.fullCampaign(account, persona).build();

    assertThat(companyProfile.toBuilder().build()).isEqualTo(companyProfile);
    assertThat(accountProfile.toBuilder().build()).isEqualTo(accountProfile);
    assertThat(personaProfile.toBuilder().build()).isEqualTo(personaProfile);
    assertThat(campaignProfile.toBuilder().build()).isEqualTo(campaignProfile);
  }

  @Test
  void neverChangesTheParentsOfAccountsAndPersonas() {
    var targetAccount = TestRecords.targetAccount(TestData.fullTargetAccount(company).build());
    var elsewhere = TestData.fullTargetAccount(new CompanyId(TestRecords.newId())).build();
    assertThatThrownBy(() -> targetAccount.allow(elsewhere))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/companyId: ");

    var targetPersona =
        TestRecords.targetPersona(company, TestData.fullTargetPersona(account).build());
    var otherAccount = TestData.fullTargetPersona(new TargetAccountId(TestRecords.newId())).build();
    assertThatThrownBy(() -> targetPersona.allow(otherAccount))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/targetAccountId: ");
    assertThat(targetPersona.allow(TestData.minimalTargetPersona(account).build())).isNotNull();
  }

  private static List<String> pointers(ThrowingCallable call) {
    Invalid refused = catchThrowableOfType(Invalid.class, call);
    assertThat(refused).isNotNull();
    return refused.violations().stream().map(Violation::pointer).toList();
  }
}
