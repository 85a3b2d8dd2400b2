package com.blossomer.gtm.application;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.NewRecord;
import com.blossomer.gtm.domain.model.tree.NewTree;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.TreeUseCases;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestTrees;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TreeServiceTest {

  /** A parent that the place of a record overrules. */
  private static final CompanyId ANY_COMPANY = new CompanyId(new UUID(0, 0));

  private static final TargetAccountId ANY_ACCOUNT = new TargetAccountId(new UUID(0, 0));

  private final InMemoryStore store = new InMemoryStore();
  private final HandClock clock = new HandClock();
  private final Blossomer blossomer = Blossomer.builder().store(store).clock(clock).build();
  private final Caller me = blossomer.newLocalUser();
  private final Access access = me.require(Scope.WRITE);
  private final TreeUseCases trees = blossomer.trees();

  @Test
  void createsWhatStandsWithinACompany() {
    NewTree.OfCampaign campaign = campaign(TestData.fullCampaign(null, null).build());
    NewTree.OfTargetPersona persona =
        new NewTree.OfTargetPersona(
            NewRecord.of(TestData.fullTargetPersona(ANY_ACCOUNT).build()), null, List.of(campaign));
    NewTree.OfTargetAccount account =
        new NewTree.OfTargetAccount(
            NewRecord.of(TestData.fullTargetAccount(ANY_COMPANY).build()),
            List.of(persona),
            List.of());

    RecordTree<?> created = trees.create(me, company(List.of(account), List.of()));

    CompanyId company = ((Company) created.root()).id();
    TargetAccount storedAccount = created.targetAccounts().get(0);
    TargetPersona storedPersona = created.targetPersonas().get(0);
    Campaign storedCampaign = created.campaigns().get(0);
    assertThat(blossomer.companies().tree(me, company)).isEqualTo(created);
    assertThat(storedAccount.profile()).isEqualTo(TestData.fullTargetAccount(company).build());
    assertThat(storedPersona.profile())
        .isEqualTo(TestData.fullTargetPersona(storedAccount.id()).build());
    assertThat(storedPersona.companyId()).isEqualTo(company);
    assertThat(storedCampaign.profile())
        .isEqualTo(TestData.fullCampaign(storedAccount.id(), storedPersona.id()).build());
    assertThat(storedCampaign.createdAt()).isEqualTo(storedCampaign.updatedAt());
  }

  @Test
  void keepsIdsAndCreationTimesAndBeginsVersionsAnew() {
    UUID id = TestRecords.newId();
    Instant createdAt = TestRecords.CREATED;
    NewTree tree =
        new NewTree.OfCompany(
            new NewRecord<>(id, createdAt, null, TestData.fullCompany().build()),
            List.of(),
            List.of());

    RecordTree<?> first = trees.create(me, tree);
    trees.delete(me, first.root().id(), ExpectedVersion.any(), gone -> gone);
    RecordTree<?> second = trees.create(me, tree);

    assertThat(second.root().uuid()).isEqualTo(id);
    assertThat(second.root().createdAt()).isEqualTo(createdAt);
    assertThat(second.root().updatedAt()).isEqualTo(clock.instant().truncatedTo(MICROS));
    assertThat(second.root().version().number()).isEqualTo(1);
    assertThat(second.root().version()).isNotEqualTo(first.root().version());
  }

  @Test
  void refusesACampaignWithoutAPersonaThatWasNotImported() {
    NewTree.OfTargetAccount account =
        new NewTree.OfTargetAccount(
            NewRecord.of(TestData.fullTargetAccount(ANY_COMPANY).build()),
            List.of(),
            List.of(campaign(TestData.minimalCampaign(null, null).build())));

    assertThat(refused(company(List.of(account), List.of())))
        .containsExactly("/company/targetAccounts/0/campaigns/0/targetPersonaId");
    assertThat(refused(campaign(TestData.minimalCampaign(null, null).build())))
        .containsExactlyInAnyOrder(
            "/campaign/companyId", "/campaign/targetAccountId", "/campaign/targetPersonaId");
  }

  @Test
  void refusesMoreRecordsThanOneStepTakes() {
    NewTree.OfTargetAccount account =
        new NewTree.OfTargetAccount(
            NewRecord.of(TestData.minimalTargetAccount(ANY_COMPANY).build()), List.of(), List.of());

    assertThat(refused(company(Collections.nCopies(RecordTree.MAX_RECORDS, account), List.of())))
        .containsExactly("/company");
  }

  @Test
  void copiesImportedCampaignsWithoutAPersonaAsSuchAndNothingElse() {
    RecordTree<Company> imported = imported();

    Company copy =
        (Company) trees.copy(me, imported.root().id(), Optional.empty(), Optional.of("Copy"));

    RecordTree<Company> copied = blossomer.companies().tree(me, copy.id());
    assertThat(copied.size()).isEqualTo(imported.size());
    assertThat(copied.campaigns())
        .allSatisfy(
            campaign -> {
              boolean isUnlinked = campaign.profile().targetPersonaId() == null;
              assertThat(campaign.source() != null).isEqualTo(isUnlinked);
              assertThat(campaign.profile().status()).isEqualTo(CampaignStatus.DRAFT);
              assertThat(campaign.profile().snapshot())
                  .isEqualTo(imported.campaigns().get(0).profile().snapshot());
            })
        .filteredOn(campaign -> campaign.source() != null)
        .hasSize(2);
    assertThat(copied.root().source()).isNull();
    assertThat(copied.targetAccounts()).allMatch(account -> account.source() == null);
    assertThat(copied.root().createdAt()).isEqualTo(clock.instant().truncatedTo(MICROS));
    assertThat(blossomer.companies().tree(me, imported.root().id())).isEqualTo(imported);
  }

  @Test
  void linksTheCopyOfACampaignWithoutAPersonaToTheOneItIsPutTo() {
    RecordTree<Company> imported = imported();
    Campaign unlinked =
        imported.campaigns().stream()
            .filter(campaign -> campaign.profile().targetAccountId() == null)
            .findFirst()
            .orElseThrow();
    TargetPersona persona = imported.targetPersonas().get(0);

    Campaign linked =
        (Campaign)
            trees.copy(me, unlinked.id(), Optional.of(persona.id().value()), Optional.empty());
    Campaign beside = (Campaign) trees.copy(me, unlinked.id(), Optional.empty(), Optional.empty());

    assertThat(linked.profile().targetPersonaId()).isEqualTo(persona.id());
    assertThat(linked.profile().targetAccountId()).isEqualTo(persona.profile().targetAccountId());
    assertThat(linked.source()).isNull();
    assertThat(beside.profile().targetAccountId()).isNull();
    assertThat(beside.companyId()).isEqualTo(imported.root().id());
    assertThat(beside.source()).isEqualTo(unlinked.source());
  }

  @Test
  void neitherCopiesNorHandsOutMoreThanOneStepTakes() {
    RecordTree<Company> tree =
        TestTrees.store(store.repositories().trees(), access, TestTrees.full(834));
    CompanyId id = tree.root().id();

    assertThatThrownBy(() -> trees.copy(me, id, Optional.empty(), Optional.empty()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining(tree.size() + " records");
    Conflict refused =
        catchThrowableOfType(
            Conflict.class,
            () ->
                trees.delete(
                    me,
                    id,
                    ExpectedVersion.any(),
                    any -> {
                      throw new AssertionError("called for too large a tree");
                    }));
    assertThat(refused.code()).isEqualTo("tree_too_large");
    assertThat(blossomer.companies().tree(me, id)).isEqualTo(tree);
  }

  @Test
  void needsTheScopeWrite() {
    Caller reader = Caller.of(me.userId(), Scope.READ);
    CompanyId id = new CompanyId(TestRecords.newId());

    assertThatThrownBy(() -> trees.create(reader, company(List.of(), List.of())))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> trees.copy(reader, id, Optional.empty(), Optional.empty()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> trees.delete(reader, id, ExpectedVersion.any(), gone -> gone))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> trees.copy(me, id, Optional.empty(), Optional.empty()))
        .isInstanceOf(NotFound.class);
  }

  /** A tree all of whose records say that an import took them over. */
  private RecordTree<Company> imported() {
    RecordTree<Company> plain = TestTrees.full(1);
    Source source = TestRecords.source();
    Company root = plain.root();
    Company company =
        new Company(
            root.id(), root.version(), root.createdAt(), root.updatedAt(), source, root.profile());
    List<TargetAccount> accounts =
        plain.targetAccounts().stream()
            .map(
                a ->
                    new TargetAccount(
                        a.id(), a.version(), a.createdAt(), a.updatedAt(), source, a.profile()))
            .toList();
    List<Campaign> campaigns =
        plain.campaigns().stream()
            .map(
                c ->
                    new Campaign(
                        c.id(),
                        c.companyId(),
                        c.version(),
                        c.createdAt(),
                        c.updatedAt(),
                        source,
                        c.profile()))
            .toList();
    return TestTrees.store(
        store.repositories().trees(),
        access,
        new RecordTree<>(company, accounts, plain.targetPersonas(), campaigns));
  }

  private List<String> refused(NewTree tree) {
    return catchThrowableOfType(Invalid.class, () -> trees.create(me, tree)).violations().stream()
        .map(Violation::pointer)
        .toList();
  }

  private static NewTree company(
      List<NewTree.OfTargetAccount> accounts, List<NewTree.OfCampaign> campaigns) {
    return new NewTree.OfCompany(NewRecord.of(TestData.fullCompany().build()), accounts, campaigns);
  }

  private static NewTree.OfCampaign campaign(CampaignProfile profile) {
    return new NewTree.OfCampaign(NewRecord.of(profile), null);
  }
}
