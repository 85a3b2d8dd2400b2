package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.KeyClaim;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.IdempotencyRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link IdempotencyRepository} promises. */
public abstract class IdempotencyRepositoryContract {

  private static final KeptAnswer ANSWER =
      new KeptAnswer(
          201,
          Map.of("Location", "/api/companies/1", "ETag", "\"1-ab\""),
          "{\"name\":\"Ädä 👩‍💻\"}".getBytes(UTF_8));

  private final RepeatableRequest request =
      new RepeatableRequest(new IdempotencyKey(TestRecords.newId()), "fingerprint");

  private Transactions transactions;
  private Access user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeTransactions() {
    transactions = fixture().transactions();
    user = fixture().newUser();
  }

  @Test
  void grantsAKeyThatIsNew() {
    assertThat(claim(user, CREATED)).isInstanceOf(KeyClaim.Granted.class);
    assertThat(claim(user, CREATED)).isInstanceOf(KeyClaim.Granted.class);
  }

  @Test
  void givesBackTheAnswerThatWasKept() {
    keep(user, ANSWER, CREATED, LATER);

    KeyClaim.Answered answered = (KeyClaim.Answered) claim(user, CREATED);

    assertThat(answered.fingerprint()).isEqualTo("fingerprint");
    assertThat(answered.answer().status()).isEqualTo(201);
    assertThat(answered.answer().headers()).isEqualTo(ANSWER.headers());
    assertThat(answered.answer().body()).isEqualTo(ANSWER.body());
  }

  @Test
  void keepsAnAnswerWithoutHeadersAndBody() {
    keep(user, new KeptAnswer(204, Map.of(), new byte[0]), CREATED, LATER);

    KeyClaim.Answered answered = (KeyClaim.Answered) claim(user, CREATED);

    assertThat(answered.answer().headers()).isEmpty();
    assertThat(answered.answer().body()).isEmpty();
  }

  @Test
  void keepsNothingWhenTheWorkThrows() {
    assertThatThrownBy(
            () ->
                in(
                    user,
                    answers -> {
                      answers.claim(user, request.key(), CREATED);
                      answers.keep(user, request, ANSWER, CREATED, LATER);
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(claim(user, CREATED)).isInstanceOf(KeyClaim.Granted.class);
  }

  @Test
  void forgetsAnAnswerWhenItsTimeIsOver() {
    keep(user, ANSWER, CREATED, LATER);

    assertThat(claim(user, LATER.minusNanos(1_000))).isInstanceOf(KeyClaim.Answered.class);
    assertThat(claim(user, LATER)).isInstanceOf(KeyClaim.Granted.class);
  }

  @Test
  void keepsANewAnswerToAKeyWhoseTimeIsOver() {
    keep(user, ANSWER, CREATED, LATER);
    KeptAnswer second = new KeptAnswer(200, Map.of(), new byte[] {1});

    keep(user, second, LATER, LATER.plusSeconds(1));

    KeyClaim.Answered answered = (KeyClaim.Answered) claim(user, LATER);
    assertThat(answered.answer().status()).isEqualTo(200);
  }

  @Test
  void keepsTheKeysOfUsersApart() {
    keep(user, ANSWER, CREATED, LATER);

    assertThat(claim(fixture().newUser(), CREATED)).isInstanceOf(KeyClaim.Granted.class);
  }

  private KeyClaim claim(Access access, Instant now) {
    return in(access, answers -> answers.claim(access, request.key(), now));
  }

  private void keep(Access access, KeptAnswer answer, Instant now, Instant expiresAt) {
    in(
        access,
        answers -> {
          KeyClaim claim = answers.claim(access, request.key(), now);
          answers.keep(access, request, answer, now, expiresAt);
          return claim;
        });
  }

  private KeyClaim in(Access access, Function<IdempotencyRepository, KeyClaim> work) {
    return transactions.inTransaction(access, inside -> work.apply(inside.idempotency()));
  }
}
