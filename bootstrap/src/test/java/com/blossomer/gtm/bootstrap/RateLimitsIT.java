package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One user, hammering two servers on one database at once. */
class RateLimitsIT {

  private static final int PER_MINUTE = 60;

  /** The stated error: what each server may hold. */
  private static final int ERROR = 2 * RateLimitPolicy.leaseSize(PER_MINUTE);

  private static final RateLimitSettings LIMITS =
      new RateLimitSettings(new RateLimitPolicy(PER_MINUTE, 6_000), 10);

  @TempDir private static Path home;
  private static ServedDatabase database;
  private static Blossomer blossomer;
  private static List<Integer> ports;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    database = new ServedDatabase(home);
    blossomer = database.blossomer();
    ports =
        List.of(
            database.serve(blossomer, http -> http.withRateLimits(LIMITS)),
            database.serve(database.newBlossomer(), http -> http.withRateLimits(LIMITS)));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void keepsTheLimitOfAUserOverSeveralServers() throws Exception {
    String key = newKey();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> answers = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < 400; i++) {
      int port = ports.get(i % 2);
      answers.add(threads.submit(() -> status(port, key)));
    }
    int granted = 0;
    for (Future<Integer> answer : answers) {
      int status = answer.get();
      assertThat(status).isIn(200, 429);
      granted += status == 200 ? 1 : 0;
    }
    threads.shutdown();
    double seconds = (System.nanoTime() - begin) / 1e9;
    int flowedIn = (int) Math.ceil(seconds * PER_MINUTE / 60);

    assertThat(granted)
        .isGreaterThanOrEqualTo(PER_MINUTE - ERROR)
        .isLessThanOrEqualTo(PER_MINUTE + flowedIn + ERROR);
  }

  @Test
  void whoHasMadeTooManyOnOneServerHasOnTheOther() throws Exception {
    String key = newKey();
    int made = 0;
    while (status(ports.get(0), key) == 200) {
      made++;
    }
    assertThat(made).isGreaterThanOrEqualTo(PER_MINUTE - ERROR);

    int more = 0;
    while (status(ports.get(1), key) == 200) {
      more++;
    }
    // what flowed in meanwhile
    assertThat(more).isLessThan(PER_MINUTE / 2);
  }

  private static String newKey() {
    Caller user = blossomer.newLocalUser();
    NewApiKey key = new NewApiKey("test", null, null);
    return blossomer.apiKeys().create(user, key).secret().reveal();
  }

  private int status(int port, String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/companies"))
            .header("Authorization", "Bearer " + key)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
