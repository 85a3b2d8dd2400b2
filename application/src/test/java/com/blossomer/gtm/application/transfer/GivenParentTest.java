package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GivenParentTest {
  private static final String ACCOUNT = "{\"targetAccountName\": \"Nurseries\"}";
  private static final String PERSONA = "{\"targetPersonaName\": \"Head grower\"}";
  private static final String EMAIL =
      "{\"subjects\": {\"primary\": \"Spring\", \"alternatives\": [\"Peaks\"]}, \"emailBody\": [{\"type\":"
          + " \"greeting\", \"text\": \"Hello\"}], \"breakdown\": {\"greeting\": {\"label\": \"Greeting\"}}}";

  private final World world = new World();
  private final CompanyId company = newCompany("Acme");
  private final TargetAccountId account = newAccount(company);
  private final TargetPersonaId persona = newPersona(account);

  @Test
  void putsAnAccountBelowTheCompany() {
    ImportReport report = take(ACCOUNT, company);

    assertThat(World.codes(report)).contains("given_parent").doesNotContain("placeholder_company");
    assertThat(world.companies()).hasSize(1);
    assertThat(world.accounts())
        .filteredOn(a -> a.profile().name().equals("Nurseries"))
        .singleElement()
        .satisfies(a -> assertThat(a.profile().companyId()).isEqualTo(company));
  }

  @Test
  void putsAPersonaBelowTheAccount() {
    ImportReport report = take(PERSONA, account);

    assertThat(World.codes(report)).containsOnlyOnce("given_parent");
    assertThat(world.accounts()).hasSize(1);
    assertThat(world.personas())
        .filteredOn(p -> p.profile().name().equals("Head grower"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.profile().targetAccountId()).isEqualTo(account);
              assertThat(p.companyId()).isEqualTo(company);
            });
  }

  @Test
  void putsACampaignBelowThePersona() {
    ImportReport report = take(EMAIL, persona);

    assertThat(World.codes(report))
        .containsOnlyOnce("given_parent")
        .doesNotContain("dangling_link");
    Campaign campaign = onlyCampaign();
    assertThat(campaign.profile().targetPersonaId()).isEqualTo(persona);
    assertThat(campaign.profile().targetAccountId()).isEqualTo(account);
    assertThat(campaign.companyId()).isEqualTo(company);
    assertThat(campaign.profile().subject()).isEqualTo("Spring");
  }

  @Test
  void putsACampaignBelowTheAccountOrTheCompanyWithoutMore() {
    take(EMAIL, account);
    take(EMAIL, company);

    assertThat(onlyCampaign().profile().targetAccountId()).isEqualTo(account);
    assertThat(onlyCampaign().profile().targetPersonaId()).isNull();
  }

  @Test
  void putsWhatIsHigherBesideTheGivenRecord() {
    take("[" + ACCOUNT + "]", persona);
    take("[" + PERSONA + "]", persona);

    assertThat(world.accounts()).extracting(a -> a.profile().companyId()).containsOnly(company);
    assertThat(world.personas())
        .extracting(p -> p.profile().targetAccountId())
        .containsOnly(account);
  }

  @Test
  void prefersParentsInTheDocument() {
    take(
        "[{\"targetAccountName\": \"Sprouts\", \"id\": \"a1\", \"personas\": ["
            + PERSONA
            + "]}, {\"subject\": \"s\", \"body\": \"b\", \"config\": {\"selectedAccount\":"
            + " \"a1\", \"socialProof\": \"\"}}]",
        account);

    TargetAccountId sprouts =
        world.accounts().stream()
            .filter(a -> a.profile().name().equals("Sprouts"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(onlyCampaign().profile().targetAccountId()).isEqualTo(sprouts);
    assertThat(world.personas())
        .filteredOn(p -> p.profile().name().equals("Head grower"))
        .extracting(p -> p.profile().targetAccountId())
        .containsExactly(sprouts);
  }

  @Test
  void leavesADumpAsItIs() {
    world.take(World.sample("current.json"));
    CompanyId other = newCompany("Other");

    ImportReport again =
        world
            .blossomer()
            .imports()
            .importDump(world.user(), World.sample("current.json"), to(other));

    assertThat(again.entities().values()).extracting(EntityCount::created).containsOnly(0);
  }

  @Test
  void addsNothingTheSecondTime() {
    for (RecordId parent : new RecordId[] {company, account, persona}) {
      String record = parent == company ? ACCOUNT : parent == account ? PERSONA : EMAIL;
      take(record, parent);

      ImportReport again = take(record + " ", parent);

      assertThat(again.entities().values()).extracting(EntityCount::created).containsOnly(0);
    }
  }

  @Test
  void takesTheSameBelowAnotherParentAsAnother() {
    CompanyId otherCompany = newCompany("Other");
    TargetAccountId otherAccount = newAccount(otherCompany);
    TargetPersonaId otherPersona = newPersona(otherAccount);
    take(ACCOUNT, company);
    take(PERSONA, account);
    take(EMAIL, persona);

    assertThat(created(take(ACCOUNT, otherCompany), EntityKind.TARGET_ACCOUNT)).isEqualTo(1);
    assertThat(created(take(PERSONA, otherAccount), EntityKind.TARGET_PERSONA)).isEqualTo(1);
    assertThat(created(take(EMAIL, otherPersona), EntityKind.CAMPAIGN)).isEqualTo(1);
    assertThat(created(take(ACCOUNT + " ", otherCompany), EntityKind.TARGET_ACCOUNT)).isZero();
    assertThat(created(take(EMAIL + " ", otherPersona), EntityKind.CAMPAIGN)).isZero();
    assertThat(created(take(ACCOUNT + "  ", company), EntityKind.TARGET_ACCOUNT)).isZero();
  }

  @Test
  void keepsWhatAPersonaSaysOfItsAccountUnlessItIsTheSame() {
    take("{\"targetPersonaName\": \"A\", \"accountName\": \"Growers\"}", account);
    take("{\"targetPersonaName\": \"B\", \"accountName\": \"Elsewhere\"}", account);

    assertThat(world.leftovers()).extracting(Leftover::json).containsExactly("\"Elsewhere\"");
  }

  @Test
  void showsTheRecordsWhenAsked() {
    ImportOptions options = ImportOptions.DRY_RUN.withParent(account).withRecords(true);

    ImportReport plan =
        world.blossomer().imports().importDump(world.user(), bytes(PERSONA), options);

    assertThat(plan.records())
        .extracting(Aggregate::id)
        .hasOnlyElementsOfType(TargetPersonaId.class);
    assertThat(world.personas()).hasSize(1);
    assertThat(world.plan(bytes(PERSONA)).records()).isEmpty();
  }

  @Test
  void refusesAParentThatTheUserDoesNotHave() {
    World stranger = world.another();

    assertThatThrownBy(
            () ->
                stranger
                    .blossomer()
                    .imports()
                    .importDump(stranger.user(), bytes(PERSONA), to(account)))
        .isInstanceOf(Invalid.class)
        .hasMessage("There is no such target account.");
    assertThatThrownBy(() -> take(ACCOUNT, new CompanyId(UUID.randomUUID())))
        .isInstanceOf(Invalid.class);
  }

  private ImportReport take(String record, RecordId parent) {
    return world.blossomer().imports().importDump(world.user(), bytes(record), to(parent));
  }

  private static ImportOptions to(RecordId parent) {
    return ImportOptions.STORE.withParent(parent);
  }

  private static byte[] bytes(String record) {
    return record.getBytes(UTF_8);
  }

  private static int created(ImportReport report, EntityKind kind) {
    return report.entities().get(kind).created();
  }

  private Campaign onlyCampaign() {
    assertThat(world.campaigns()).hasSize(1);
    return world.campaigns().get(0);
  }

  private CompanyId newCompany(String name) {
    CompanyProfile profile = CompanyProfile.builder().name(name).url("acme.example").build();
    return world.blossomer().companies().create(world.user(), Optional.empty(), profile).id();
  }

  private TargetAccountId newAccount(CompanyId parent) {
    TargetAccountProfile profile =
        TargetAccountProfile.builder().companyId(parent).name("Growers").build();
    return world.blossomer().targetAccounts().create(world.user(), Optional.empty(), profile).id();
  }

  private TargetPersonaId newPersona(TargetAccountId parent) {
    TargetPersonaProfile profile =
        TargetPersonaProfile.builder().targetAccountId(parent).name("Buyer").build();
    return world.blossomer().targetPersonas().create(world.user(), Optional.empty(), profile).id();
  }
}
