package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.model.transfer.EntityKind.CAMPAIGN;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.COMPANY;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.TARGET_ACCOUNT;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.TARGET_PERSONA;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reading records of several kinds at once promises. */
public abstract class RelatedRecordsContract {

  private Access user;
  private QueryWorld world;

  protected abstract RepositoryFixture fixture();

  @BeforeEach
  final void create() {
    user = fixture().newUser();
    world = new QueryWorld(fixture().repositories(), user);
  }

  @Test
  void findsRecordsOfAllKindsByThoseAboveThem() {
    Related found =
        find(
            by(COMPANY, COMPANY, world.acme),
            by(TARGET_ACCOUNT, COMPANY, world.acme),
            by(TARGET_PERSONA, COMPANY, world.acme),
            by(CAMPAIGN, COMPANY, world.acme, world.beta));

    assertThat(found.below(world.acme, TARGET_ACCOUNT))
        .containsExactly(world.nurseries, world.banks);
    assertThat(found.below(world.acme, TARGET_PERSONA))
        .containsExactlyInAnyOrder(world.buyer, world.chief);
    assertThat(found.below(world.banks, TARGET_PERSONA)).containsExactly(world.chief);
    assertThat(found.below(world.banks, CAMPAIGN)).hasSize(2);
    assertThat(found.below(world.chief, CAMPAIGN)).isEqualTo(found.below(world.banks, CAMPAIGN));
    assertThat(found.below(world.beta, CAMPAIGN)).hasSize(1);
    assertThat(found.below(world.plain, TARGET_PERSONA)).isEmpty();
    assertThat(found.above(world.chief, COMPANY)).contains(world.acme);
    assertThat(found.above(world.plain, COMPANY)).isEmpty();
    Aggregate orphan = found.below(world.beta, CAMPAIGN).get(0);
    assertThat(found.above(orphan, TARGET_PERSONA)).isEmpty();
  }

  @Test
  void findsRecordsByTheirOwnIdsAndByOthersThanTheCompany() {
    Related found =
        find(
            by(TARGET_ACCOUNT, TARGET_ACCOUNT, world.banks),
            by(TARGET_PERSONA, TARGET_ACCOUNT, world.banks),
            by(CAMPAIGN, TARGET_PERSONA, world.buyer));

    assertThat(found.above(world.chief, TARGET_ACCOUNT)).contains(world.banks);
    assertThat(found.above(world.buyer, TARGET_ACCOUNT)).isEmpty();
    assertThat(found.below(world.banks, TARGET_PERSONA)).containsExactly(world.chief);
    assertThat(found.below(world.buyer, CAMPAIGN)).hasSize(1);
  }

  @Test
  void seesNothingOfOthers() {
    Access other = fixture().newUser();
    Related.Wanted wanted = by(TARGET_ACCOUNT, COMPANY, world.acme);

    Related found = fixture().repositories().related().find(reading(other), List.of(wanted));

    assertThat(found.below(world.acme, TARGET_ACCOUNT)).isEmpty();
  }

  @Test
  void refusesToReadTooMuch() {
    List<TargetAccount> many =
        Stream.generate(
                () ->
                    TestRecords.targetAccount(
                        TestData.minimalTargetAccount(world.beta.id()).build()))
            .limit(Related.MAX_RECORDS)
            .toList();
    fixture().repositories().targetAccounts().createAll(user, many);

    assertThatThrownBy(() -> find(by(TARGET_ACCOUNT, COMPANY, world.beta)))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/include: The targetAccounts are more than 2000");
  }

  private Related find(Related.Wanted... wanted) {
    return fixture().repositories().related().find(reading(user), List.of(wanted));
  }

  private static Related.Wanted by(EntityKind kind, EntityKind by, Aggregate... records) {
    return new Related.Wanted(
        kind, by, Stream.of(records).map(Aggregate::uuid).collect(Collectors.toSet()));
  }
}
