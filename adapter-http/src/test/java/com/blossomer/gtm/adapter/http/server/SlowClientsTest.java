package com.blossomer.gtm.adapter.http.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.RawClient;
import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that take their time, on purpose; the server's patience is short here. */
@Timeout(60)
class SlowClientsTest {

  private static final Duration IDLE = Duration.ofMillis(1_000);
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final ConnectionLimits IMPATIENT =
      ConnectionLimits.standard().withTimes(IDLE, SHORT, SHORT);

  private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(1);
  private final TestApi api = TestApi.start(settings -> settings.withConnections(IMPATIENT));

  @AfterEach
  void stop() {
    executor.shutdownNow();
    api.close();
  }

  @Test
  void cutsOffHeadersThatDrip() throws Exception {
    try (RawClient slow = RawClient.connect(api.port())) {
      slow.send("GET /health/live HTTP/1.1\r\nHost: x\r\nX: ");
      CompletableFuture<Void> closed = slow.drip(executor, "x");

      assertThat(slow.isClosedSilently()).isTrue();
      closed.get(20, SECONDS);
    }
  }

  @Test
  void cutsOffTheHeadersOfALaterRequestAsWell() throws Exception {
    try (RawClient slow = RawClient.connect(api.port())) {
      slow.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(slow.readAnswer()).isEqualTo("HTTP/1.1 200 OK");
      slow.drip(executor, "G");

      assertThat(slow.isClosedSilently()).isTrue();
    }
  }

  @Test
  void answersABodyThatDripsAndCloses() throws Exception {
    try (RawClient slow = RawClient.connect(api.port())) {
      slow.send(post(api.newUser(), 1_000));
      slow.drip(executor, " ");

      assertThat(slow.readAll()).startsWith("HTTP/1.1 408 ").contains("too_slow");
    }
  }

  @Test
  void answersABodyThatStopsAndCloses() throws Exception {
    try (RawClient slow = RawClient.connect(api.port())) {
      slow.send(post(api.newUser(), 1_000)).send("{");

      assertThat(slow.readAll()).startsWith("HTTP/1.1 408 ").contains("too_slow");
    }
  }

  @Test
  void closesAConnectionOnWhichNothingHappens() throws Exception {
    try (RawClient silent = RawClient.connect(api.port());
        RawClient once = RawClient.connect(api.port())) {
      once.send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(once.readAnswer()).isEqualTo("HTTP/1.1 200 OK");

      assertThat(silent.isClosedSilently()).isTrue();
      assertThat(once.isClosedSilently()).isTrue();
    }
  }

  @Test
  void cutsOffWhoDoesNotReadTheAnswer() throws Exception {
    try (RawClient slow = RawClient.withSmallWindow(api.port())) {
      slow.send("GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(30));

      slow.drip(executor, "\r\n").get(20, SECONDS);
    }
  }

  @Test
  void aRequestThatTakesLongIsNoIdleConnection() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Runnable wait =
        () -> {
          arrived.countDown();
          awaitQuietly(released);
        };
    try (TestApi patient =
        TestApi.startWith(
            all -> ReplacedCompanies.in(all, wait),
            settings -> settings.withConnections(IMPATIENT))) {
      TestClient ada = patient.newUser();
      CompletableFuture<Answer> answer =
          CompletableFuture.supplyAsync(() -> ada.get("/api/companies"));
      arrived.await();
      try (RawClient silent = RawClient.connect(patient.port())) {
        // two idle times later
        assertThat(silent.isClosedSilently()).isTrue();
      }
      try (RawClient silent = RawClient.connect(patient.port())) {
        assertThat(silent.isClosedSilently()).isTrue();
      }
      released.countDown();

      assertThat(answer.get(20, SECONDS).status()).isEqualTo(200);
    }
  }

  private static String post(TestClient client, int length) {
    return "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        + "Content-Length: "
        + length
        + "\r\nAuthorization: Bearer "
        + client.credential()
        + "\r\n\r\n";
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
