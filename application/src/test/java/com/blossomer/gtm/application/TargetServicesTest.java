package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetServicesTest {

  private final Blossomer blossomer = Blossomer.inMemory();
  private final Caller me = blossomer.newLocalUser();
  private final Company company =
      blossomer.companies().create(me, Optional.empty(), TestData.fullCompany().build());
  private final TargetAccount account = createAccount();
  private final TargetPersona persona =
      blossomer
          .targetPersonas()
          .create(me, Optional.empty(), TestData.fullTargetPersona(account.id()).build());

  @Test
  void givesTheWholeTree() {
    Campaign campaign = createCampaign();

    assertThat(blossomer.companies().tree(me, company.id()))
        .isEqualTo(
            new RecordTree<>(company, List.of(account), List.of(persona), List.of(campaign)));
  }

  @Test
  void putsPersonasAndCampaignsInTheCompanyOfTheirAccount() {
    assertThat(persona.companyId()).isEqualTo(company.id());
    assertThat(createCampaign().companyId()).isEqualTo(company.id());
  }

  @Test
  void neverMovesAnAccountToAnotherCompany() {
    Company other =
        blossomer.companies().create(me, Optional.empty(), TestData.minimalCompany().build());

    assertImmutable(
        "/companyId",
        () ->
            blossomer
                .targetAccounts()
                .replace(
                    me,
                    account.id(),
                    ExpectedVersion.any(),
                    TestData.fullTargetAccount(other.id()).build()));
  }

  @Test
  void neverMovesAPersonaToAnotherAccount() {
    TargetAccount other = createAccount();

    assertImmutable(
        "/targetAccountId",
        () ->
            blossomer
                .targetPersonas()
                .replace(
                    me,
                    persona.id(),
                    ExpectedVersion.any(),
                    TestData.fullTargetPersona(other.id()).build()));
  }

  @Test
  void demandsBothLinksOfANewCampaignAtOnce() {
    CampaignProfile unlinked = TestData.fullCampaign(null, null).build();

    Invalid refused =
        catchThrowableOfType(
            Invalid.class, () -> blossomer.campaigns().create(me, Optional.empty(), unlinked));

    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            tuple("/targetAccountId", "required"), tuple("/targetPersonaId", "required"));
  }

  @Test
  void movesACampaignOnlyAsItsStatusAllows() {
    Campaign draft = createCampaign();

    Campaign active = move(draft, CampaignStatus.ACTIVE);
    assertThat(active.profile().status()).isEqualTo(CampaignStatus.ACTIVE);
    assertThatThrownBy(() -> move(active, CampaignStatus.DRAFT)).isInstanceOf(Conflict.class);
    assertThat(blossomer.campaigns().get(me, draft.id())).isEqualTo(active);
  }

  @Test
  void refusesParentsOfAnotherUser() {
    Caller other = blossomer.newLocalUser();

    assertThatThrownBy(
            () ->
                blossomer
                    .targetAccounts()
                    .create(
                        other, Optional.empty(), TestData.fullTargetAccount(company.id()).build()))
        .isInstanceOf(Invalid.class)
        .hasMessage("/companyId: There is no such company.");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThatThrownBy(
            () -> blossomer.targetAccounts().get(me, new TargetAccountId(TestRecords.newId())))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such target account.");
    assertThatThrownBy(
            () -> blossomer.targetPersonas().get(me, new TargetPersonaId(TestRecords.newId())))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such target persona.");
    assertThatThrownBy(() -> blossomer.campaigns().get(me, new CampaignId(TestRecords.newId())))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such campaign.");
  }

  @Test
  void needsTheScopeToReadOrToWrite() {
    Caller reader = Caller.of(me.userId(), Scope.READ);
    Caller writer = Caller.of(me.userId(), Scope.WRITE);
    Campaign campaign = createCampaign();
    var accounts = blossomer.targetAccounts();
    var personas = blossomer.targetPersonas();
    var campaigns = blossomer.campaigns();
    var any = ExpectedVersion.any();

    assertThat(accounts.get(reader, account.id())).isEqualTo(account);
    assertThat(personas.get(reader, persona.id())).isEqualTo(persona);
    assertThat(campaigns.get(reader, campaign.id())).isEqualTo(campaign);
    assertForbidden(() -> accounts.list(writer, Query.all(), PageRequest.first()));
    assertForbidden(() -> personas.list(writer, Query.all(), PageRequest.first()));
    assertForbidden(() -> campaigns.list(writer, Query.all(), PageRequest.first()));
    assertForbidden(() -> accounts.create(reader, Optional.empty(), account.profile()));
    assertForbidden(() -> personas.create(reader, Optional.empty(), persona.profile()));
    assertForbidden(() -> campaigns.create(reader, Optional.empty(), campaign.profile()));
    assertForbidden(() -> accounts.change(reader, account.id(), any, TargetAccount::profile));
    assertForbidden(() -> personas.change(reader, persona.id(), any, TargetPersona::profile));
    assertForbidden(() -> campaigns.change(reader, campaign.id(), any, Campaign::profile));
    assertForbidden(() -> accounts.delete(reader, account.id(), any));
    assertForbidden(() -> personas.delete(reader, persona.id(), any));
    assertForbidden(() -> campaigns.delete(reader, campaign.id(), any));
  }

  private TargetAccount createAccount() {
    return blossomer
        .targetAccounts()
        .create(me, Optional.empty(), TestData.fullTargetAccount(company.id()).build());
  }

  private Campaign createCampaign() {
    CampaignProfile draft =
        TestData.fullCampaign(account.id(), persona.id()).status(CampaignStatus.DRAFT).build();
    return blossomer.campaigns().create(me, Optional.empty(), draft);
  }

  private Campaign move(Campaign campaign, CampaignStatus status) {
    return blossomer
        .campaigns()
        .change(
            me,
            campaign.id(),
            ExpectedVersion.any(),
            current -> current.profile().toBuilder().status(status).build());
  }

  private static void assertForbidden(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(Forbidden.class);
  }

  private static void assertImmutable(String pointer, Runnable call) {
    Invalid refused = catchThrowableOfType(Invalid.class, call::run);
    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple(pointer, "immutable"));
  }
}
