package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.RawClient;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Five hundred clients at once that drip headers or bodies, say nothing, or read no answer, and one
 * healthy client among them.
 */
@Timeout(180)
class SlowSendersTest {

  private static final int OF_EACH_KIND = 80;

  /** More than there are threads. */
  private static final int UNREADING = 260;

  private static final String GET = "GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n";

  private final List<RawClient> dripping = new ArrayList<>();
  private final List<RawClient> silent = new ArrayList<>();
  private final List<Long> nanos = new ArrayList<>();

  @Test
  void areCutOffWhileAHealthyClientIsServed() throws Exception {
    Duration second = Duration.ofSeconds(1);
    long[] sorted =
        attack(ConnectionLimits.standard().withTimes(second.multipliedBy(2), second, second));

    // the machine of a test has other things to do as well
    assertThat(sorted[sorted.length - 1]).isLessThan(TimeUnit.SECONDS.toNanos(5));
  }

  @Test
  void holdNoThreadBeforeTheyAreCutOff() throws Exception {
    try (TestApi api = TestApi.start()) {
      TestClient ada = api.newUser();
      begin(api.port(), ada);

      // the server begins to cut off after ten seconds
      assertThat(CompletableFuture.supplyAsync(ada::newCompany).get(9, TimeUnit.SECONDS))
          .isNotEmpty();
      closeAll();
    }
  }

  /** With the limits of the product; needs a machine of its own. */
  @Test
  @Tag("long")
  void leaveItsSlowestRequestsBelowTwoHundredMilliseconds() throws Exception {
    long[] sorted = attack(ConnectionLimits.standard());

    assertThat(sorted[sorted.length * 99 / 100]).isLessThan(TimeUnit.MILLISECONDS.toNanos(200));
  }

  @Test
  @Tag("long")
  void leaveExportsUnreadAndHoldNoThread() throws Exception {
    try (TestApi api = TestApi.start()) {
      TestClient ada = api.newUser();
      String text = "x".repeat(500_000);
      for (int i = 0; i < 3; i++) {
        String json = "{\"name\":\"a\",\"url\":\"u\",\"description\":\"%s\"}";
        assertThat(ada.post("/api/companies", json.formatted(text)).status()).isEqualTo(201);
      }
      String export = "GET /api/export HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n";
      for (int i = 0; i < UNREADING; i++) {
        silent.add(RawClient.withSmallWindow(api.port()).send(export.formatted(ada.credential())));
      }

      // each has its answer begun, so none waits for the thread of another
      for (RawClient client : silent) {
        assertThat(client.readStart()).isEqualTo("HTTP/1.1 200");
      }
      assertThat(ada.newCompany()).isNotEmpty();
      closeAll();
    }
  }

  /** Works with a healthy client until all slow ones are cut off; how long each request took. */
  private long[] attack(ConnectionLimits limits) throws Exception {
    ScheduledExecutorService executor = Executors.newScheduledThreadPool(1);
    try (TestApi api = TestApi.start(settings -> settings.withConnections(limits))) {
      TestClient ada = api.newUser();
      String account = "/api/companies/" + ada.newCompany();
      begin(api.port(), ada);
      executor.scheduleWithFixedDelay(this::drip, 0, 100, TimeUnit.MILLISECONDS);

      long cutOff =
          System.nanoTime()
              + limits.idle().plus(limits.grace()).plus(Duration.ofSeconds(20)).toNanos();
      boolean areOpen = true;
      while (areOpen) {
        assertThat(System.nanoTime()).as("all are cut off in time").isLessThan(cutOff);
        timed(() -> assertThat(ada.get(account).status()).isEqualTo(200));
        timed(() -> assertThat(ada.patch(account, "*", "{}").status()).isEqualTo(200));
        areOpen = areOpen();
      }
    } finally {
      executor.shutdownNow();
      closeAll();
    }
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    assertThat(sorted).hasSizeGreaterThan(50);
    return sorted;
  }

  private void begin(int port, TestClient ada) throws IOException {
    String post =
        "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100000\r\nAuthorization: Bearer %s\r\n\r\n";
    for (int i = 0; i < OF_EACH_KIND; i++) {
      dripping.add(RawClient.connect(port).send("GET / HTTP/1.1\r\nHost: x\r\nX: "));
      dripping.add(RawClient.connect(port).send(post.formatted(ada.credential())));
      silent.add(RawClient.connect(port));
    }
    for (int i = 0; i < UNREADING; i++) {
      dripping.add(RawClient.withSmallWindow(port).send(GET.repeat(6)));
    }
    assertThat(dripping.size() + silent.size()).isEqualTo(500);
  }

  private synchronized void drip() {
    dripping.removeIf(client -> !isOpen(client, " ".getBytes(US_ASCII)));
  }

  private synchronized boolean areOpen() {
    if (dripping.isEmpty()) {
      // theirs is the longest time
      silent.removeIf(client -> !isOpen(client, " ".getBytes(US_ASCII)));
    }
    return !dripping.isEmpty() || !silent.isEmpty();
  }

  private static boolean isOpen(RawClient client, byte[] drop) {
    try {
      client.send(drop);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private synchronized void closeAll() throws IOException {
    for (List<RawClient> clients : Arrays.asList(dripping, silent)) {
      for (RawClient client : clients) {
        client.close();
      }
    }
  }

  private void timed(Runnable request) {
    long begin = System.nanoTime();
    request.run();
    nanos.add(System.nanoTime() - begin);
  }
}
