package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What the repositories of all four kinds of records promise about changes and versions. Extend the
 * contract of a kind, not this one.
 *
 * @param <R> the record
 * @param <P> its content
 */
public abstract class VersionedRecordContract<R extends Aggregate, P> extends RecordContract<R, P> {

  @Test
  void emptiesWhatAChangeLeavesOut() {
    R record = create(user, full(user));

    R changed = changeTo(record, minimal(user));

    assertThat(changed)
        .isEqualTo(
            recordOf(
                user,
                record.uuid(),
                new Stamp(record.version().next(), CREATED, LATER, null),
                minimal(user)));
    assertThat(find(reading(user), record.uuid())).contains(changed);
  }

  @Test
  void fillsWhatWasEmpty() {
    R record = create(user, minimal(user));

    R changed = changeTo(record, full(user));

    assertThat(content(changed)).isEqualTo(full(user));
    assertThat(find(reading(user), record.uuid())).contains(changed);
  }

  @Test
  void countsTheVersionUpAndKeepsIncarnationCreationTimeAndSource() {
    Stamp stamp = new Stamp(new Version(3, 99), CREATED, CREATED, TestRecords.source());
    R record = recordOf(user, TestRecords.newId(), stamp, minimal(user));
    createAll(user, List.of(record));

    R changed = changeTo(record, full(user));

    assertThat(changed.version()).isEqualTo(new Version(4, 99));
    assertThat(changed.createdAt()).isEqualTo(CREATED);
    assertThat(changed.updatedAt()).isEqualTo(LATER);
    assertThat(changed.source()).isEqualTo(stamp.source());
  }

  @Test
  void changesNothingWhenTheContentIsTheSame() {
    R record = create(user, full(user));

    R same = changeTo(record, full(user));

    assertThat(same).isEqualTo(record);
    assertThat(find(reading(user), record.uuid())).contains(record);
  }

  @Test
  void leavesOtherRecordsAsTheyAre() {
    R record = create(user, full(user));
    R neighbour = create(user, full(user));

    changeTo(record, minimal(user));
    assertThat(find(reading(user), neighbour.uuid())).contains(neighbour);

    delete(user, record.uuid(), ExpectedVersion.any(), LATER);
    assertThat(find(reading(user), neighbour.uuid())).contains(neighbour);
  }

  @Test
  void handsTheCurrentRecordToTheFunction() {
    R record = create(user, full(user));
    List<R> seen = new ArrayList<>();

    change(
        user,
        record.uuid(),
        ExpectedVersion.any(),
        LATER,
        current -> {
          seen.add(current);
          return content(current);
        });

    assertThat(seen).containsExactly(record);
  }

  @Test
  void takesOneOfSeveralExpectedVersions() {
    R record = create(user, full(user));
    ExpectedVersion expected = ExpectedVersion.oneOf(Set.of(new Version(9, 9), record.version()));

    R changed = change(user, record.uuid(), expected, LATER, current -> minimal(user));

    assertThat(changed.version()).isEqualTo(record.version().next());
  }

  @Test
  void refusesAStaleVersionWithTheCurrentRecordAndDoesNotCallTheFunction() {
    R record = create(user, full(user));
    R current = changeTo(record, minimal(user));
    ExpectedVersion stale = ExpectedVersion.of(record.version());

    StaleVersion refused =
        catchThrowableOfType(
            StaleVersion.class,
            () ->
                change(
                    user,
                    record.uuid(),
                    stale,
                    LATER,
                    any -> {
                      throw new AssertionError("called with a stale version");
                    }));

    assertThat(refused.current()).isEqualTo(current);
    assertThat(find(reading(user), record.uuid())).contains(current);
  }

  @Test
  void refusesEveryVersionWhenNoneIsExpected() {
    R record = create(user, full(user));

    assertThatThrownBy(
            () ->
                change(
                    user,
                    record.uuid(),
                    ExpectedVersion.oneOf(Set.of()),
                    LATER,
                    current -> minimal(user)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void leavesEverythingAsItWasWhenTheFunctionThrows() {
    R record = create(user, full(user));
    RuntimeException problem = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                change(
                    user,
                    record.uuid(),
                    ExpectedVersion.any(),
                    LATER,
                    current -> {
                      throw problem;
                    }))
        .isSameAs(problem);

    assertThat(find(reading(user), record.uuid())).contains(record);
    assertThat(changeTo(record, minimal(user)).version()).isEqualTo(record.version().next());
  }

  @Test
  void deletes() {
    R record = create(user, full(user));

    delete(user, record.uuid(), ExpectedVersion.of(record.version()), LATER);

    assertThat(find(reading(user), record.uuid())).isEmpty();
    assertThat(refusedDelete(record.uuid(), ExpectedVersion.any())).isNotNull();
    assertThat(refusedChange(record.uuid(), ExpectedVersion.any())).isNotNull();
  }

  @Test
  void refusesToDeleteAStaleVersion() {
    R record = create(user, full(user));
    R current = changeTo(record, minimal(user));

    StaleVersion refused =
        catchThrowableOfType(
            StaleVersion.class,
            () -> delete(user, record.uuid(), ExpectedVersion.of(record.version()), LATER));

    assertThat(refused.current()).isEqualTo(current);
    assertThat(find(reading(user), record.uuid())).contains(current);
  }

  @Test
  void tellsARecreatedRecordFromTheDeletedOne() {
    R deleted = create(user, full(user));
    delete(user, deleted.uuid(), ExpectedVersion.any(), LATER);
    R recreated = recordOf(user, deleted.uuid(), stampAt(CREATED), minimal(user));
    createAll(user, List.of(recreated));

    assertThat(find(reading(user), deleted.uuid())).contains(recreated);
    assertThatThrownBy(
            () -> delete(user, deleted.uuid(), ExpectedVersion.of(deleted.version()), LATER))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void refusesToTouchTheRecordsOfOtherUsersAsIfTheyWereMissing() {
    R theirs = create(other, full(other));
    UUID missing = TestRecords.newId();

    for (ExpectedVersion expected :
        List.of(ExpectedVersion.any(), ExpectedVersion.of(theirs.version()))) {
      assertThat(refusedChange(theirs.uuid(), expected))
          .hasMessage(refusedChange(missing, expected).getMessage());
      assertThat(refusedDelete(theirs.uuid(), expected))
          .hasMessage(refusedDelete(missing, expected).getMessage());
    }
    assertThat(find(reading(other), theirs.uuid())).contains(theirs);
  }

  final R changeTo(R record, P content) {
    return change(
        user, record.uuid(), ExpectedVersion.of(record.version()), LATER, current -> content);
  }

  private NotFound refusedChange(UUID id, ExpectedVersion expected) {
    return catchThrowableOfType(
        NotFound.class, () -> change(user, id, expected, LATER, current -> minimal(user)));
  }

  private NotFound refusedDelete(UUID id, ExpectedVersion expected) {
    return catchThrowableOfType(NotFound.class, () -> delete(user, id, expected, LATER));
  }
}
