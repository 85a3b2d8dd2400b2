package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static com.blossomer.gtm.domain.testing.contract.Parents.assertNoSuchParent;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.CampaignRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link CampaignRepository} promises. */
public abstract class CampaignRepositoryContract
    extends VersionedRecordContract<Campaign, CampaignProfile> {

  private record Place(CompanyId company, TargetAccountId account, TargetPersonaId persona) {}

  private final Map<UserId, Place> places = new HashMap<>();

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @Test
  void refusesAMissingAccountAndThenCreatesNone() {
    TargetAccountId missing = new TargetAccountId(TestRecords.newId());
    Campaign orphan = newRecord(user, TestData.fullCampaign(missing, null).build());

    assertNoSuchParent(
        "/targetAccountId", () -> createAll(user, List.of(newRecord(user, full(user)), orphan)));

    assertThat(listAll(user)).isEmpty();
  }

  @Test
  void refusesAMissingPersonaAndThenCreatesNone() {
    TargetPersonaId missing = new TargetPersonaId(TestRecords.newId());
    Campaign orphan = newRecord(user, TestData.fullCampaign(mine().account(), missing).build());

    assertNoSuchParent(
        "/targetPersonaId", () -> createAll(user, List.of(newRecord(user, full(user)), orphan)));

    assertThat(listAll(user)).isEmpty();
  }

  @Test
  void refusesTheAccountAndThePersonaOfAnotherUserAsIfTheyWereMissing() {
    Place theirs = places.get(other.userId());

    assertNoSuchParent(
        "/targetAccountId",
        () -> create(user, TestData.fullCampaign(theirs.account(), null).build()));
    assertNoSuchParent(
        "/targetPersonaId",
        () -> create(user, TestData.fullCampaign(mine().account(), theirs.persona()).build()));
  }

  @Test
  void refusesAPersonaOfAnotherAccount() {
    TargetAccountId sibling = Parents.account(fixture(), user, mine().company());

    assertNoSuchParent(
        "/targetPersonaId",
        () -> create(user, TestData.fullCampaign(sibling, mine().persona()).build()));
  }

  @Test
  void keepsACampaignWithoutAccountAndPersonaInItsCompany() {
    Campaign campaign = create(user, TestData.fullCampaign(null, null).build());

    assertThat(campaign.companyId()).isEqualTo(mine().company());
    assertThat(find(reading(user), campaign.uuid())).contains(campaign);
  }

  @Test
  void refusesACampaignWithoutAccountInAMissingCompany() {
    CampaignProfile unlinked = TestData.fullCampaign(null, null).build();
    CompanyId missing = new CompanyId(TestRecords.newId());

    assertNoSuchParent(
        "/companyId", () -> createAll(user, List.of(TestRecords.campaign(missing, unlinked))));
    assertNoSuchParent(
        "/companyId",
        () ->
            createAll(
                user,
                List.of(TestRecords.campaign(places.get(other.userId()).company(), unlinked))));
  }

  @Test
  void takesTheCompanyOfItsAccountWhateverTheRecordSays() {
    Campaign campaign = TestRecords.campaign(new CompanyId(TestRecords.newId()), full(user));

    Campaign stored = createAll(user, List.of(campaign)).get(0);

    assertThat(stored.companyId()).isEqualTo(mine().company());
    assertThat(find(reading(user), campaign.uuid())).contains(stored);
  }

  @Test
  void setsMissingLinksWithinTheCompany() {
    Campaign campaign = create(user, TestData.fullCampaign(null, null).build());

    Campaign linked = changeTo(campaign, full(user));

    assertThat(linked.profile()).isEqualTo(full(user));
    assertThat(find(reading(user), campaign.uuid())).contains(linked);
  }

  @Test
  void refusesToLinkWhatIsMissingOrInAnotherCompany() {
    Campaign campaign = create(user, TestData.fullCampaign(null, null).build());
    CompanyId company = Parents.company(fixture(), user);
    TargetAccountId elsewhere = Parents.account(fixture(), user, company);
    TargetPersonaId missing = new TargetPersonaId(TestRecords.newId());

    assertNoSuchParent(
        "/targetAccountId",
        () -> changeTo(campaign, TestData.fullCampaign(elsewhere, null).build()));
    assertNoSuchParent(
        "/targetPersonaId",
        () -> changeTo(campaign, TestData.fullCampaign(mine().account(), missing).build()));
    assertThat(find(reading(user), campaign.uuid())).contains(campaign);
  }

  @Test
  void listsTheCampaignsOfOneCompanyAccountOrPersona() {
    TargetPersonaId sibling = Parents.persona(fixture(), user, mine().company(), mine().account());
    Campaign wanted = create(user, TestData.fullCampaign(mine().account(), sibling).build());
    Campaign neighbour = create(user, full(user));
    Campaign unlinked = create(user, TestData.minimalCampaign(null, null).build());
    create(other, full(other));

    assertThat(listWhere("targetPersonaId", sibling.value())).containsExactly(wanted);
    assertThat(listWhere("targetAccountId", mine().account().value()))
        .containsExactlyInAnyOrder(wanted, neighbour);
    assertThat(listWhere("companyId", mine().company().value()))
        .containsExactlyInAnyOrder(wanted, neighbour, unlinked);
    assertThat(listWhere("targetPersonaId", places.get(other.userId()).persona().value()))
        .isEmpty();
  }

  @Test
  void keepsTheNewOrderOfItsLists() {
    Campaign campaign = create(user, full(user));
    CampaignProfile before = campaign.profile();
    CampaignProfile reordered =
        before.toBuilder()
            .alternatives("b", "a")
            .segments(List.of(before.segments().get(2), before.segments().get(0)))
            .breakdown(List.of(before.breakdown().get(1), before.breakdown().get(0)))
            .build();

    changeTo(campaign, reordered);

    assertThat(find(reading(user), campaign.uuid())).map(Campaign::profile).contains(reordered);
  }

  private Place mine() {
    return places.get(user.userId());
  }

  private List<Campaign> listWhere(String field, UUID value) {
    return list(reading(user), Query.all().with(field, value), PageRequest.first()).items();
  }

  @Override
  protected final Access anyUser() {
    return fixture().newUser();
  }

  @Override
  protected final Access otherUser() {
    return fixture().newUser();
  }

  @Override
  final void createParents(Access owner) {
    CompanyId company = Parents.company(fixture(), owner);
    TargetAccountId account = Parents.account(fixture(), owner, company);
    TargetPersonaId persona = Parents.persona(fixture(), owner, company, account);
    places.put(owner.userId(), new Place(company, account, persona));
  }

  @Override
  final CampaignProfile full(Access owner) {
    Place place = places.get(owner.userId());
    return TestData.fullCampaign(place.account(), place.persona()).build();
  }

  @Override
  final CampaignProfile minimal(Access owner) {
    Place place = places.get(owner.userId());
    return TestData.minimalCampaign(place.account(), place.persona()).build();
  }

  @Override
  final Campaign recordOf(Access owner, UUID id, Stamp stamp, CampaignProfile content) {
    return new Campaign(
        new CampaignId(id),
        places.get(owner.userId()).company(),
        stamp.version(),
        stamp.createdAt(),
        stamp.updatedAt(),
        stamp.source(),
        content);
  }

  @Override
  final CampaignProfile content(Campaign stored) {
    return stored.profile();
  }

  @Override
  final List<Campaign> createAll(Access access, List<Campaign> records) {
    return fixture().repositories().campaigns().createAll(access, records);
  }

  @Override
  final Optional<Campaign> find(Access access, UUID id) {
    return fixture().repositories().campaigns().find(access, new CampaignId(id));
  }

  @Override
  final Page<Campaign> list(Access access, Query query, PageRequest page) {
    return fixture().repositories().campaigns().list(access, query, page);
  }

  @Override
  final Campaign change(
      Access access,
      UUID id,
      ExpectedVersion expected,
      Instant now,
      Function<Campaign, CampaignProfile> change) {
    return fixture()
        .repositories()
        .campaigns()
        .change(access, new CampaignId(id), expected, now, change);
  }

  @Override
  final void delete(Access access, UUID id, ExpectedVersion expected, Instant now) {
    fixture().repositories().campaigns().delete(access, new CampaignId(id), expected, now);
  }
}
