package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the repositories of the four kinds promise together: the tree and its deletion. */
public abstract class TreeContract {

  private Repositories repositories;
  private Access user;
  private Company company;
  private List<TargetAccount> accounts;
  private List<TargetPersona> personas;
  private List<Campaign> campaigns;
  private Campaign unlinked;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createTree() {
    repositories = fixture().repositories();
    user = fixture().newUser();
    company = TestRecords.company(TestData.fullCompany().build());
    repositories.companies().createAll(user, List.of(company));
    accounts =
        Stream.generate(() -> TestData.fullTargetAccount(company.id()).build())
            .limit(3)
            .map(TestRecords::targetAccount)
            .toList();
    repositories.targetAccounts().createAll(user, accounts);
    personas =
        accounts.stream()
            .flatMap(account -> Stream.of(account, account))
            .map(account -> TestData.fullTargetPersona(account.id()).build())
            .map(profile -> TestRecords.targetPersona(company.id(), profile))
            .toList();
    repositories.targetPersonas().createAll(user, personas);
    campaigns =
        personas.stream()
            .map(
                persona -> TestData.fullCampaign(persona.profile().targetAccountId(), persona.id()))
            .map(profile -> TestRecords.campaign(company.id(), profile.build()))
            .toList();
    repositories.campaigns().createAll(user, campaigns);
    unlinked = TestRecords.campaign(company.id(), TestData.fullCampaign(null, null).build());
    repositories.campaigns().createAll(user, List.of(unlinked));
  }

  @Test
  void findsEverythingBelowACompanyByCreationTimeThenId() {
    Parents.account(fixture(), user, Parents.company(fixture(), user));

    assertThat(repositories.companies().findTree(reading(user), company.id()))
        .contains(
            new RecordTree<>(
                company,
                ordered(accounts.stream()),
                ordered(personas.stream()),
                ordered(Stream.concat(campaigns.stream(), Stream.of(unlinked)))));
  }

  @Test
  void deletesEverythingBelowACompany() {
    repositories.companies().delete(user, company.id(), ExpectedVersion.any(), LATER);

    assertThat(repositories.companies().findTree(reading(user), company.id())).isEmpty();
    assertThat(repositories.targetAccounts().find(reading(user), accounts.get(0).id())).isEmpty();
    assertThat(repositories.targetPersonas().find(reading(user), personas.get(0).id())).isEmpty();
    assertThat(repositories.campaigns().find(reading(user), campaigns.get(0).id())).isEmpty();
    assertThat(repositories.campaigns().find(reading(user), unlinked.id())).isEmpty();
  }

  @Test
  void letsDeletedIdsBeUsedAgain() {
    repositories.companies().delete(user, company.id(), ExpectedVersion.any(), LATER);

    repositories.companies().createAll(user, List.of(company));
    repositories.targetAccounts().createAll(user, accounts);

    assertThat(tree().targetAccounts()).containsExactlyElementsOf(ordered(accounts.stream()));
    assertThat(tree().targetPersonas()).isEmpty();
  }

  @Test
  void deletesThePersonasAndCampaignsOfAnAccount() {
    TargetAccount deleted = accounts.get(1);

    repositories.targetAccounts().delete(user, deleted.id(), ExpectedVersion.any(), LATER);

    assertThat(tree().targetAccounts()).hasSize(2).doesNotContain(deleted);
    assertThat(tree().targetPersonas()).hasSize(4).doesNotContain(personas.get(2));
    assertThat(tree().campaigns()).hasSize(5).contains(unlinked).doesNotContain(campaigns.get(2));
  }

  @Test
  void deletesTheCampaignsOfAPersona() {
    TargetPersona deleted = personas.get(0);

    repositories.targetPersonas().delete(user, deleted.id(), ExpectedVersion.any(), LATER);

    assertThat(tree().targetAccounts()).hasSize(3);
    assertThat(tree().targetPersonas()).hasSize(5).doesNotContain(deleted);
    assertThat(tree().campaigns()).hasSize(6).doesNotContain(campaigns.get(0));
  }

  @Test
  void leavesTheTreesOfOthersWithTheSameIdsAlone() {
    Access other = fixture().newUser();
    repositories.companies().createAll(other, List.of(company));
    repositories.targetAccounts().createAll(other, accounts);

    repositories.companies().delete(other, company.id(), ExpectedVersion.any(), LATER);

    assertThat(tree().targetAccounts()).hasSize(3);
    assertThat(tree().campaigns()).hasSize(7);
  }

  private RecordTree<Company> tree() {
    return repositories.companies().findTree(reading(user), company.id()).orElseThrow();
  }

  private static <R extends Aggregate> List<R> ordered(Stream<R> records) {
    return records.sorted(Aggregate.byCreation()).toList();
  }
}
