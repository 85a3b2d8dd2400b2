package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.KeyReused;
import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.AtomicUseCases.Outcome;
import com.blossomer.gtm.domain.port.in.UnitOfWork;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatedRequestTest {

  private static final KeptAnswer CREATED =
      new KeptAnswer(201, Map.of("ETag", "1"), new byte[] {7});

  private final HandClock clock = new HandClock();
  private final Blossomer blossomer =
      Blossomer.builder().store(new InMemoryStore(clock)).clock(clock).build();
  private final Caller me = blossomer.newLocalUser();
  private final RepeatableRequest request =
      new RepeatableRequest(new IdempotencyKey(TestRecords.newId()), "a");

  @Test
  void worksOnceAndThenGivesTheFirstAnswer() {
    Outcome first = once(me, request);
    Outcome second = once(me, request);

    assertThat(first.isReplayed()).isFalse();
    assertThat(second.isReplayed()).isTrue();
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(companies(me)).isEqualTo(1);
  }

  @Test
  void refusesTheKeyOfAnotherRequest() {
    once(me, request);

    assertThatThrownBy(() -> once(me, new RepeatableRequest(request.key(), "b")))
        .isInstanceOf(KeyReused.class);
    assertThat(companies(me)).isEqualTo(1);
  }

  @Test
  void worksAgainAfterADay() {
    once(me, request);
    clock.advance(Duration.ofHours(24).minusNanos(1_000));
    assertThat(once(me, request).isReplayed()).isTrue();

    clock.advance(Duration.ofNanos(1_000));

    assertThat(once(me, request).isReplayed()).isFalse();
    assertThat(companies(me)).isEqualTo(2);
  }

  @Test
  void keepsNothingOfWorkThatFailed() {
    assertThatThrownBy(
            () ->
                blossomer
                    .atomic()
                    .once(
                        me,
                        request,
                        unit -> {
                          create(me, unit);
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(companies(me)).isZero();

    assertThat(once(me, request).isReplayed()).isFalse();
  }

  @Test
  void refusesAnAnswerThatIsTooLargeToKeep() {
    KeptAnswer large = new KeptAnswer(200, Map.of(), new byte[KeptAnswer.MAX_BYTES + 1]);

    assertThatThrownBy(
            () ->
                blossomer
                    .atomic()
                    .once(
                        me,
                        request,
                        unit -> {
                          create(me, unit);
                          return large;
                        }))
        .isInstanceOf(Invalid.class);
    assertThat(companies(me)).isZero();
  }

  @Test
  void givesNobodyTheAnswerOfAnother() {
    Caller other = blossomer.newLocalUser();
    once(me, request);

    assertThat(once(other, request).isReplayed()).isFalse();
    assertThat(companies(other)).isEqualTo(1);
  }

  private Outcome once(Caller caller, RepeatableRequest wanted) {
    return blossomer.atomic().once(caller, wanted, unit -> create(caller, unit));
  }

  private static KeptAnswer create(Caller caller, UnitOfWork unit) {
    unit.useCases().companies().create(caller, Optional.empty(), TestData.minimalCompany().build());
    return CREATED;
  }

  private int companies(Caller caller) {
    return blossomer.companies().list(caller, Query.all(), PageRequest.first()).items().size();
  }
}
