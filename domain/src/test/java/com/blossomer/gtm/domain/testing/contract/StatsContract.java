package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.CampaignProfileBuilder;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.stats.CampaignCounts;
import com.blossomer.gtm.domain.model.stats.Coverage;
import com.blossomer.gtm.domain.model.stats.Stats;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code StatsRepository} promises. */
public abstract class StatsContract {

  private static final Stats NOTHING =
      new Stats(0, 0, 0, new CampaignCounts(0, Map.of(), Map.of()), new Coverage(0, 0, 0));

  private Access user;
  private CompanyId company;
  private CompanyId emptyCompany;
  private TargetAccountId account;
  private TargetPersonaId persona;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createUser() {
    user = fixture().newUser();
  }

  @Test
  void countsNothingAsZero() {
    assertThat(count(null)).isEqualTo(NOTHING);
    assertThat(count(null).campaigns().byStatus()).containsEntry(CampaignStatus.PAUSED, 0);
  }

  @Test
  void countsEverythingOfAUser() {
    createTrees();

    assertThat(count(null))
        .isEqualTo(
            new Stats(
                2,
                2,
                2,
                new CampaignCounts(
                    4,
                    Map.of(CampaignStatus.DRAFT, 3, CampaignStatus.ACTIVE, 1),
                    Map.of(CampaignType.EMAIL, 1, CampaignType.COLD_CALL, 3)),
                new Coverage(1, 1, 1)));
  }

  @Test
  void countsOneCompanyAndWhatIsBelowIt() {
    createTrees();

    assertThat(count(emptyCompany))
        .isEqualTo(
            new Stats(1, 0, 0, new CampaignCounts(0, Map.of(), Map.of()), new Coverage(1, 0, 0)));
    assertThat(count(company))
        .isEqualTo(
            new Stats(
                1,
                2,
                2,
                new CampaignCounts(
                    4,
                    Map.of(CampaignStatus.DRAFT, 3, CampaignStatus.ACTIVE, 1),
                    Map.of(CampaignType.EMAIL, 1, CampaignType.COLD_CALL, 3)),
                new Coverage(0, 1, 1)));
  }

  @Test
  void countsNothingOfOthers() {
    createTrees();
    CompanyId theirs = company;
    user = fixture().newUser();

    assertThat(count(null)).isEqualTo(NOTHING);
    assertThat(count(theirs)).isEqualTo(NOTHING);
    assertThat(count(new CompanyId(TestRecords.newId()))).isEqualTo(NOTHING);
  }

  @Test
  void countsNoMoreWhatIsDeleted() {
    createTrees();

    fixture().repositories().targetPersonas().delete(user, persona, ExpectedVersion.any(), LATER);

    Stats stats = count(null);
    assertThat(stats.targetPersonas()).isEqualTo(1);
    assertThat(stats.campaigns().total()).isEqualTo(1);
    assertThat(stats.coverage()).isEqualTo(new Coverage(1, 1, 1));
  }

  /** Two companies; in the first two accounts, of which one has two personas. */
  private void createTrees() {
    company = Parents.company(fixture(), user);
    emptyCompany = Parents.company(fixture(), user);
    account = Parents.account(fixture(), user, company);
    Parents.account(fixture(), user, company);
    persona = Parents.persona(fixture(), user, company, account);
    Parents.persona(fixture(), user, company, account);
    create(TestData.minimalCampaign(account, persona));
    create(TestData.minimalCampaign(account, persona));
    create(
        TestData.minimalCampaign(account, persona)
            .type(CampaignType.EMAIL)
            .status(CampaignStatus.ACTIVE));
    create(TestData.minimalCampaign(null, null));
  }

  private void create(CampaignProfileBuilder profile) {
    fixture()
        .repositories()
        .campaigns()
        .createAll(user, List.of(TestRecords.campaign(company, profile.build())));
  }

  private Stats count(CompanyId only) {
    return fixture().repositories().stats().count(reading(user), Optional.ofNullable(only));
  }
}
