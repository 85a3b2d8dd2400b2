package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the repositories of all four kinds of records promise. Extend the contract of a kind, not
 * this one.
 *
 * @param <R> the record
 * @param <P> its content
 */
public abstract class RecordContract<R extends Aggregate, P> {

  /** What the store knows about a record beside its id and content. */
  record Stamp(Version version, Instant createdAt, Instant updatedAt, Source source) {}

  protected Access user;
  protected Access other;

  /** The right to write as a user who owns nothing yet; called once a test. */
  protected abstract Access anyUser();

  /** The right to write as somebody else who owns nothing yet; called once a test. */
  protected abstract Access otherUser();

  /** Stores whatever new records of that user can belong to. */
  abstract void createParents(Access owner);

  /** Content with every field filled, below the parents of that user. */
  abstract P full(Access owner);

  /** Content with nothing but what is required, below the same parents. */
  abstract P minimal(Access owner);

  abstract R recordOf(Access owner, UUID id, Stamp stamp, P content);

  abstract P content(R stored);

  abstract List<R> createAll(Access access, List<R> records);

  abstract Optional<R> find(Access access, UUID id);

  abstract Page<R> list(Access access, Query query, PageRequest page);

  abstract R change(
      Access access, UUID id, ExpectedVersion expected, Instant now, Function<R, P> change);

  abstract void delete(Access access, UUID id, ExpectedVersion expected, Instant now);

  @BeforeEach
  void createUsersAndParents() {
    user = anyUser();
    other = otherUser();
    createParents(user);
    createParents(other);
  }

  @Test
  void keepsEveryField() {
    Stamp stamp = new Stamp(new Version(7, -42), CREATED, LATER, TestRecords.source());
    R record = recordOf(user, TestRecords.newId(), stamp, full(user));

    assertThat(createAll(user, List.of(record))).containsExactly(record);

    assertThat(find(reading(user), record.uuid())).contains(record);
    assertThat(listAll(user)).containsExactly(record);
  }

  @Test
  void keepsWhatIsEmptyEmpty() {
    R record = create(user, minimal(user));

    assertThat(find(reading(user), record.uuid())).contains(record);
  }

  @Test
  void keepsASourceOfWhichLittleIsKnown() {
    Source known = TestRecords.source();
    Source source = new Source(known.importId(), known.key(), "", null, null, known.contentHash());
    Stamp stamp = new Stamp(TestRecords.first(), CREATED, CREATED, source);
    R record = recordOf(user, TestRecords.newId(), stamp, minimal(user));

    createAll(user, List.of(record));

    assertThat(find(reading(user), record.uuid())).contains(record);
  }

  @Test
  void createsNothingFromNothing() {
    assertThat(createAll(user, List.of())).isEmpty();
  }

  @Test
  void createsManyInTheOrderGiven() {
    List<R> records = Stream.generate(() -> newRecord(user, full(user))).limit(30).toList();

    assertThat(createAll(user, records)).containsExactlyElementsOf(records);
    assertThat(listAll(user)).containsExactlyInAnyOrderElementsOf(records);
  }

  @Test
  void refusesAnIdThatIsTakenAndThenCreatesNone() {
    R taken = create(user, full(user));
    R again = recordOf(user, taken.uuid(), stampAt(CREATED), minimal(user));

    Conflict refused =
        catchThrowableOfType(
            Conflict.class, () -> createAll(user, List.of(newRecord(user, minimal(user)), again)));

    assertThat(refused.code()).isEqualTo("id_taken");
    assertThat(listAll(user)).containsExactly(taken);
  }

  @Test
  void refusesOneIdForTwoNewRecords() {
    R first = newRecord(user, minimal(user));
    R second = recordOf(user, first.uuid(), stampAt(CREATED), full(user));

    assertThatThrownBy(() -> createAll(user, List.of(first, second))).isInstanceOf(Conflict.class);

    assertThat(listAll(user)).isEmpty();
  }

  @Test
  void letsTwoUsersUseTheSameId() {
    R mine = create(user, full(user));
    R theirs = recordOf(other, mine.uuid(), stampAt(CREATED), minimal(other));

    createAll(other, List.of(theirs));

    assertThat(find(reading(user), mine.uuid())).contains(mine);
    assertThat(find(reading(other), mine.uuid())).contains(theirs);
    delete(other, mine.uuid(), ExpectedVersion.any(), LATER);
    assertThat(find(reading(user), mine.uuid())).contains(mine);
  }

  @Test
  void hidesTheRecordsOfOtherUsers() {
    R theirs = create(other, full(other));

    assertThat(find(reading(user), theirs.uuid())).isEmpty();
    assertThat(listAll(user)).isEmpty();
  }

  @Test
  void givesAnEmptyPageWhenThereIsNothing() {
    Page<R> page = list(reading(user), Query.all(), PageRequest.first());

    assertThat(page.items()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  @Test
  void listsByCreationTimeThenIdPageByPage() {
    List<R> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Instant createdAt = CREATED.plusNanos(1_000L * (i / 15));
      records.add(recordOf(user, TestRecords.newId(), stampAt(createdAt), minimal(user)));
    }
    createAll(user, records);
    records.sort(Aggregate.byCreation());

    List<R> seen = new ArrayList<>();
    PageRequest request = PageRequest.first(7);
    while (request != null) {
      Page<R> page = list(reading(user), Query.all(), request);
      seen.addAll(page.items());
      request = page.next().map(key -> new PageRequest(7, key)).orElse(null);
    }

    assertThat(seen).containsExactlyElementsOf(records);
  }

  @Test
  void endsWithAFullPageWithoutANextOne() {
    createAll(user, List.of(newRecord(user, minimal(user)), newRecord(user, minimal(user))));

    Page<R> page = list(reading(user), Query.all(), PageRequest.first(2));

    assertThat(page.items()).hasSize(2);
    assertThat(page.next()).isEmpty();
  }

  final R create(Access owner, P content) {
    return createAll(owner, List.of(newRecord(owner, content))).get(0);
  }

  final R newRecord(Access owner, P content) {
    return recordOf(owner, TestRecords.newId(), stampAt(CREATED), content);
  }

  final List<R> listAll(Access owner) {
    return list(reading(owner), Query.all(), PageRequest.first(PageRequest.MAX)).items();
  }

  static Stamp stampAt(Instant createdAt) {
    return new Stamp(TestRecords.first(), createdAt, createdAt, null);
  }
}
