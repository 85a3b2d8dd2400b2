package com.blossomer.gtm.adapter.persistence;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.KeyClaim;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.IdempotencyRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.contract.IdempotencyRepositoryContract;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbiIdempotencyRepositoryIT extends IdempotencyRepositoryContract {

  private static final KeptAnswer ANSWER = new KeptAnswer(200, Map.of(), new byte[] {1});

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  protected RepositoryFixture fixture() {
    return database;
  }

  @Test
  void refusesAKeyThatAnotherTransactionHoldsUntilItEnds() {
    Access user = database.newUser();
    RepeatableRequest request = newRequest();

    in(
        user,
        outer -> {
          assertThat(outer.claim(user, request.key(), CREATED))
              .isInstanceOf(KeyClaim.Granted.class);
          KeyClaim meanwhile = in(user, inner -> inner.claim(user, request.key(), CREATED));
          assertThat(meanwhile).isInstanceOf(KeyClaim.Refused.class);
          outer.keep(user, request, ANSWER, CREATED, LATER);
          return meanwhile;
        });

    assertThat(in(user, inner -> inner.claim(user, request.key(), CREATED)))
        .isInstanceOf(KeyClaim.Answered.class);
  }

  @Test
  void aHeldKeyHoldsUpNoOtherKeyAndNoOtherUser() {
    Access user = database.newUser();
    Access other = database.newUser();
    RepeatableRequest request = newRequest();

    in(
        user,
        outer -> {
          outer.claim(user, request.key(), CREATED);
          assertThat(in(user, inner -> inner.claim(user, newRequest().key(), CREATED)))
              .isInstanceOf(KeyClaim.Granted.class);
          KeyClaim others = in(other, inner -> inner.claim(other, request.key(), CREATED));
          assertThat(others).isInstanceOf(KeyClaim.Granted.class);
          return others;
        });
  }

  @Test
  void neverKeepsASecondAnswerToOneKey() {
    Access user = database.newUser();
    RepeatableRequest request = newRequest();
    keep(user, request, CREATED, LATER);

    assertThatThrownBy(() -> keep(user, request, CREATED, LATER)).isInstanceOf(Conflict.class);
  }

  @Test
  void clearsAwayWhatIsOver() {
    Access user = database.newUser();
    for (int i = 0; i < 3; i++) {
      keep(user, newRequest(), CREATED, CREATED.plusSeconds(i));
    }

    keep(user, newRequest(), CREATED.plusSeconds(1), LATER);

    assertThat(
            database.query(
                "select count(*) from idempotency_keys where user_id = '%s'"
                    .formatted(user.userId())))
        .containsExactly("2");
  }

  private static void keep(Access user, RepeatableRequest request, Instant now, Instant end) {
    in(
        user,
        answers -> {
          KeyClaim claim = answers.claim(user, request.key(), now);
          answers.keep(user, request, ANSWER, now, end);
          return claim;
        });
  }

  private static KeyClaim in(Access access, Function<IdempotencyRepository, KeyClaim> work) {
    return database
        .transactions()
        .inTransaction(access, inside -> work.apply(inside.idempotency()));
  }

  private static RepeatableRequest newRequest() {
    return new RepeatableRequest(new IdempotencyKey(TestRecords.newId()), "fingerprint");
  }
}
