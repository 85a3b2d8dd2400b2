package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static com.blossomer.gtm.domain.testing.contract.Parents.assertNoSuchParent;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.TargetPersonaRepository;
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

/** What every {@link TargetPersonaRepository} promises. */
public abstract class TargetPersonaRepositoryContract
    extends VersionedRecordContract<TargetPersona, TargetPersonaProfile> {

  private record Place(CompanyId company, TargetAccountId account) {}

  private final Map<UserId, Place> places = new HashMap<>();

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @Test
  void refusesAMissingAccountAndThenCreatesNone() {
    TargetAccountId missing = new TargetAccountId(TestRecords.newId());
    TargetPersona orphan = newRecord(user, TestData.fullTargetPersona(missing).build());

    assertNoSuchParent(
        "/targetAccountId", () -> createAll(user, List.of(newRecord(user, full(user)), orphan)));

    assertThat(listAll(user)).isEmpty();
  }

  @Test
  void refusesTheAccountOfAnotherUserAsIfItWereMissing() {
    assertNoSuchParent("/targetAccountId", () -> create(user, full(other)));
  }

  @Test
  void takesTheCompanyOfItsAccountWhateverTheRecordSays() {
    CompanyId elsewhere = new CompanyId(TestRecords.newId());
    TargetPersona persona = TestRecords.targetPersona(elsewhere, full(user));

    TargetPersona stored = createAll(user, List.of(persona)).get(0);

    assertThat(stored.companyId()).isEqualTo(places.get(user.userId()).company());
    assertThat(find(reading(user), persona.uuid())).contains(stored);
  }

  @Test
  void listsThePersonasOfOneAccountOrCompany() {
    CompanyId company = places.get(user.userId()).company();
    TargetAccountId sibling = Parents.account(fixture(), user, company);
    TargetPersona wanted = create(user, TestData.fullTargetPersona(sibling).build());
    TargetPersona neighbour = create(user, full(user));
    Parents.company(fixture(), user);
    create(other, full(other));

    assertThat(listWhere("targetAccountId", sibling.value())).containsExactly(wanted);
    assertThat(listWhere("companyId", company.value()))
        .containsExactlyInAnyOrder(wanted, neighbour);
    assertThat(listWhere("targetAccountId", places.get(other.userId()).account().value()))
        .isEmpty();
    assertThat(listWhere("companyId", TestRecords.newId())).isEmpty();
  }

  @Test
  void keepsTheNewOrderOfItsLists() {
    TargetPersona persona = create(user, full(user));
    TargetPersonaProfile before = persona.profile();
    TargetPersonaProfile reordered =
        before.toBuilder()
            .purchaseJourney("Buys", "Hears of it")
            .useCases(List.of(before.useCases().get(1), before.useCases().get(0)))
            .objections("only one")
            .build();

    changeTo(persona, reordered);

    assertThat(find(reading(user), persona.uuid())).map(TargetPersona::profile).contains(reordered);
  }

  private List<TargetPersona> listWhere(String field, UUID value) {
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
    places.put(owner.userId(), new Place(company, Parents.account(fixture(), owner, company)));
  }

  @Override
  final TargetPersonaProfile full(Access owner) {
    return TestData.fullTargetPersona(places.get(owner.userId()).account()).build();
  }

  @Override
  final TargetPersonaProfile minimal(Access owner) {
    return TestData.minimalTargetPersona(places.get(owner.userId()).account()).build();
  }

  @Override
  final TargetPersona recordOf(Access owner, UUID id, Stamp stamp, TargetPersonaProfile content) {
    return new TargetPersona(
        new TargetPersonaId(id),
        places.get(owner.userId()).company(),
        stamp.version(),
        stamp.createdAt(),
        stamp.updatedAt(),
        stamp.source(),
        content);
  }

  @Override
  final TargetPersonaProfile content(TargetPersona stored) {
    return stored.profile();
  }

  @Override
  final List<TargetPersona> createAll(Access access, List<TargetPersona> records) {
    return fixture().repositories().targetPersonas().createAll(access, records);
  }

  @Override
  final Optional<TargetPersona> find(Access access, UUID id) {
    return fixture().repositories().targetPersonas().find(access, new TargetPersonaId(id));
  }

  @Override
  final Page<TargetPersona> list(Access access, Query query, PageRequest page) {
    return fixture().repositories().targetPersonas().list(access, query, page);
  }

  @Override
  final TargetPersona change(
      Access access,
      UUID id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetPersona, TargetPersonaProfile> change) {
    return fixture()
        .repositories()
        .targetPersonas()
        .change(access, new TargetPersonaId(id), expected, now, change);
  }

  @Override
  final void delete(Access access, UUID id, ExpectedVersion expected, Instant now) {
    fixture()
        .repositories()
        .targetPersonas()
        .delete(access, new TargetPersonaId(id), expected, now);
  }
}
