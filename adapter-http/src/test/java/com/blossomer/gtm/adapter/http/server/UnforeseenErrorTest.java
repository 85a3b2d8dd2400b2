package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Unavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnforeseenErrorTest {

  private static final AtomicReference<Runnable> FAILURE = new AtomicReference<>();

  private static TestApi api;

  @BeforeAll
  static void start() {
    api = TestApi.startWith(useCases -> ReplacedCompanies.in(useCases, () -> FAILURE.get().run()));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void tellsNothingAboutItself() {
    Answer answer =
        failing(
            () -> {
              throw new IllegalStateException(
                  "secret table", new SQLException("select secret from users"));
            });

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("internal");
    assertThat(answer.text()).doesNotContainIgnoringCase("secret").doesNotContain("Exception");
    assertThat(answer.json().path("requestId").asText()).isEqualTo(answer.header("X-Request-Id"));
  }

  @Test
  void anErrorOfTheVirtualMachineIsAnsweredToo() {
    Answer answer =
        failing(
            () -> {
              throw new StackOverflowError("secret");
            });

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("internal");
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void saysWhenToTryAgainWhileTheStoreIsAway() {
    Answer answer =
        failing(
            () -> {
              throw new Unavailable("The store is too busy.", Duration.ofMillis(1_001), null);
            });

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
  }

  @Test
  void saysThatTheStorageIsFull() {
    Answer answer =
        failing(
            () -> {
              throw new StorageFull("There is no room left; nothing was changed.", null);
            });

    assertThat(answer.status()).isEqualTo(507);
    assertThat(answer.code()).isEqualTo("storage_full");
  }

  private static Answer failing(Runnable failure) {
    FAILURE.set(failure);
    return api.newUser().get("/api/companies");
  }
}
