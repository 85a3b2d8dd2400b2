package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrencyLimitTest {

  private static final int REQUESTS = 400;

  private final CountDownLatch stuck = new CountDownLatch(128);
  private final CountDownLatch released = new CountDownLatch(1);

  @Test
  void tellsHowItIsWhileMoreRequestsAreStuckThanItHasThreads() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(REQUESTS);
    try (TestApi api = TestApi.startWith(all -> ReplacedCompanies.in(all, this::getStuck))) {
      TestClient ada = api.newUser();
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        answers.add(CompletableFuture.supplyAsync(() -> ada.get("/api/companies"), senders));
      }
      stuck.await();

      for (int i = 0; i < 20; i++) {
        assertThat(api.client(null).get("/health/live").status()).isEqualTo(200);
        assertThat(api.client(null).get("/health/ready").status()).isEqualTo(200);
      }

      // those that wait are told so before long, although nobody was answered yet
      CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).join();
      assertThat(answers).filteredOn(CompletableFuture::isDone).isNotEmpty().allMatch(this::isTold);
      released.countDown();
      List<Integer> statuses = answers.stream().map(answer -> answer.join().status()).toList();
      assertThat(statuses)
          .containsOnly(200, 503)
          .filteredOn(status -> status == 200)
          .hasSizeGreaterThan(127);
    } finally {
      senders.shutdownNow();
    }
  }

  private boolean isTold(CompletableFuture<Answer> answer) {
    Answer told = answer.join();
    return told.status() == 503
        && told.code().equals("unavailable")
        && told.header("Retry-After") != null;
  }

  private void getStuck() {
    stuck.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
