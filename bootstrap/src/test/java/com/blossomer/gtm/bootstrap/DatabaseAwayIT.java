package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayIT {
  private static final int REQUESTS = 200;
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  @TempDir private Path home;

  private final HttpClient clients =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpClient supervisor = HttpClient.newHttpClient();

  @Test
  @Timeout(120)
  void livesAndSaysSoWhileTheDatabaseIsAway() throws Exception {
    try (ServedDatabase database = new ServedDatabase(home)) {
      String key = database.newKey();
      try (BlossomerProcess server = database.serve(Map.of())) {
        String url = server.awaitUrl();
        assertThat(get(url + "/api/companies", key).statusCode()).isEqualTo(200);
        database.stop();

        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
          answers.add(
              clients.sendAsync(
                  request(url + "/api/companies", key), HttpResponse.BodyHandlers.ofString()));
        }
        CompletableFuture<Void> all =
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
        int asked = 0;
        while (!all.isDone() || asked < 5) {
          // a client's own time-out: an answer that came later would fail here
          HttpRequest live =
              HttpRequest.newBuilder(URI.create(url + "/health/live")).timeout(AT_ONCE).build();
          assertThat(supervisor.send(live, HttpResponse.BodyHandlers.discarding()).statusCode())
              .isEqualTo(200);
          asked++;
        }

        for (CompletableFuture<HttpResponse<String>> answer : answers) {
          assertThat(answer.join().statusCode()).isEqualTo(503);
          assertThat(answer.join().headers().firstValue("Retry-After")).isPresent();
          assertThat(answer.join().body()).contains("\"code\":\"unavailable\"");
        }
        assertThat(get(url + "/health/ready", key).statusCode()).isEqualTo(503);
        server.terminate();
        assertThat(server.await().status()).isZero();
      }
    }
  }

  private HttpResponse<String> get(String url, String key) throws Exception {
    return supervisor.send(request(url, key), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest request(String url, String key) {
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + key).build();
  }
}
