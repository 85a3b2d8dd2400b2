package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real server tells of itself. */
class ObservabilityIT {
  private static final Pattern METRICS = Pattern.compile("Metrics are at (http://\\S+/metrics)");

  @TempDir private static Path home;
  private static ServedDatabase database;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    database = new ServedDatabase(home);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void logsInJsonWithTheRequestIdInEveryLineOfARequest() throws Exception {
    Map<String, String> settings =
        Map.of("BLOSSOMER_LOG_FORMAT", "json", "BLOSSOMER_SLOW_QUERY_MILLIS", "1");
    String key = database.newKey();
    BlossomerProcess.Result result;
    try (BlossomerProcess server = database.serve(settings)) {
      post(server.awaitUrl() + "/api/companies", key, "r-1");
      server.terminate();
      result = server.await();
    }

    List<JsonNode> lines = result.err().lines().map(ObservabilityIT::parse).toList();
    assertThat(lines)
        .isNotEmpty()
        .allMatch(
            line ->
                line.hasNonNull("timestamp")
                    && line.hasNonNull("level")
                    && line.hasNonNull("logger")
                    && line.hasNonNull("message"));
    assertThat(lines)
        .filteredOn(line -> line.path("statement").asText().equals("company.insert"))
        .singleElement()
        .matches(line -> line.path("level").asText().equals("WARN"))
        .matches(line -> line.path("requestId").asText().equals("r-1"))
        .matches(line -> line.path("millis").asInt() >= 1);
    // written beside the request, on a thread of its own
    assertThat(lines)
        .filteredOn(line -> line.path("statement").asText().equals("apiKey.used"))
        .allMatch(line -> line.path("requestId").asText().equals("r-1"));
    assertThat(lines)
        .filteredOn(line -> line.path("logger").asText().equals("com.blossomer.gtm.access"))
        .singleElement()
        .matches(line -> line.path("requestId").asText().equals("r-1"))
        .matches(line -> line.path("route").asText().equals("/api/companies"))
        .matches(line -> line.path("status").asInt() == 201)
        .matches(line -> line.hasNonNull("userId"));
    assertThat(result.err()).doesNotContain("Privately", key);
  }

  @Test
  void logsForPeopleAndMeasuresEverythingOnAPortOfItsOwn() throws Exception {
    Map<String, String> settings =
        Map.of("BLOSSOMER_METRICS_PORT", "0", "BLOSSOMER_SLOW_QUERY_MILLIS", "1");
    String key = database.newKey();
    BlossomerProcess.Result result;
    String metrics;
    try (BlossomerProcess server = database.serve(settings)) {
      String url = server.awaitUrl();
      post(url + "/api/companies", key, "r-2");
      assertThat(get(url + "/metrics", key).statusCode()).isEqualTo(403);
      assertThat(get(url + "/metrics", database.newAdministratorKey()).statusCode()).isEqualTo(200);
      Matcher address = METRICS.matcher(server.log());
      assertThat(address.find()).isTrue();
      metrics = get(address.group(1), "none").body();

      server.terminate();
      result = server.await();
    }

    assertThat(metrics)
        .contains("http_server_requests_seconds_count{", "uri=\"/metrics\"")
        .contains("hikaricp_connections_active{pool=\"blossomer-app\"}")
        .contains("hikaricp_connections_pending{pool=\"blossomer-admin\"}")
        .contains(
            "hikaricp_connections_timeout_total{", "hikaricp_connections_acquire_seconds_sum{")
        .contains("db_statement_seconds_count{name=\"company.insert\",outcome=\"DONE\"} 1")
        .contains("http_server_connections ", "jetty_threads_busy ", "jvm_memory_used_bytes{")
        .contains("blossomer_build_info{");
    assertThat(result.err())
        .containsPattern("WARN  SlowStatements \\[r-2] - Slow statement company\\.insert: \\d+ ms")
        .containsPattern("INFO  access \\[r-2] - POST /api/companies 201 in [\\d.]+ ms, user ")
        .doesNotContain("Privately", key);
  }

  private void post(String url, String key, String requestId) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .header("X-Request-Id", requestId)
            .POST(BodyPublishers.ofString("{\"name\":\"Privately\",\"url\":\"u\"}"))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(requestId);
  }

  private HttpResponse<String> get(String url, String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + key).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode parse(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }
}
