package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.RawClient;
import com.blossomer.gtm.adapter.http.testing.ReplacedImports;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Imports that tell by server-sent events how far they are. */
@Timeout(60)
class ImportEventsTest {

  private record Event(String name, JsonNode data) {}

  private static final String EVENTS = "text/event-stream";
  private static final Path CURRENT = Path.of("../examples/browser-dumps/current.json");

  private final CountDownLatch released = new CountDownLatch(1);
  private TestApi api;

  @AfterEach
  void stop() {
    released.countDown();
    api.close();
  }

  @Test
  void tellsEveryPhaseAndThenTheReport() throws IOException {
    api = TestApi.start();
    TestClient ada = api.newUser();

    Answer answer = post(ada, "", dump());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(EVENTS);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    List<Event> events = events(answer.text());
    Event last = events.remove(events.size() - 1);
    assertThat(events).extracting(Event::name).containsOnly("progress");
    assertThat(events)
        .extracting(event -> event.data().path("phase").asText())
        .isSubsetOf(Stream.of(ImportPhase.values()).map(ImportPhase::word).toList())
        .startsWith("archive")
        .isSortedAccordingTo(Comparator.comparing(ImportEventsTest::ordinal));
    assertThat(last.name()).isEqualTo("report");
    Answer again = ada.send("POST", "/api/imports", dump(), "application/json");
    assertThat(last.data().fieldNames()).toIterable().containsExactlyElementsOf(names(again));
    String id = last.data().path("importId").asText();
    Answer stored = ada.get("/api/imports/" + id);
    assertThat(stored.json().path("keys")).isEqualTo(last.data().path("keys"));
    assertThat(stored.json().path("entities")).isEqualTo(last.data().path("entities"));
  }

  @Test
  void sendsEventsBeforeTheEnd() throws Exception {
    api = TestApi.startOn(ReplacedImports.inMemory(this::waitingAtThePlan), settings -> settings);
    TestClient ada = api.newUser();

    try (BufferedReader lines = openEvents(ada)) {
      assertThat(lines.readLine()).isEqualTo("event: progress");
      assertThat(lines.readLine()).contains("\"phase\":\"archive\"");
      released.countDown();

      List<Event> rest = events(String.join("\n", lines.lines().toList()));
      assertThat(rest.get(rest.size() - 1).name()).isEqualTo("report");
    }
    assertThat(ada.get("/api/imports").json().path("items")).hasSize(1);
  }

  @Test
  void letsAnImportUnderWayEndWhenTheServerStops() throws Exception {
    api = TestApi.startOn(ReplacedImports.inMemory(this::waitingAtThePlan), settings -> settings);
    TestClient ada = api.newUser();

    try (BufferedReader lines = openEvents(ada)) {
      assertThat(lines.readLine()).isEqualTo("event: progress");
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(api::close);
      released.countDown();

      assertThat(lines.lines().filter("event: report"::equals)).hasSize(1);
      stopped.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void waitsForNoClientThatDoesNotRead() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    api =
        TestApi.startOn(
            ReplacedImports.inMemory(steps -> flooding(steps, done)), settings -> settings);
    TestClient ada = api.newUser();
    try (RawClient client = RawClient.withSmallWindow(api.port())) {
      byte[] dump = "{\"a\":\"1\"}".getBytes(UTF_8);
      client.send(
          "POST /api/imports HTTP/1.1\r\nHost: x\r\nAccept: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
              .formatted(EVENTS, ada.credential(), dump.length));
      client.send(dump);

      assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void tellsWhatWentWrongOnTheWay() throws IOException {
    api =
        TestApi.startOn(ReplacedImports.inMemory(ImportEventsTest::failing), settings -> settings);
    TestClient ada = api.newUser();

    Answer answer = post(ada, "", dump());

    assertThat(answer.status()).isEqualTo(200);
    List<Event> events = events(answer.text());
    Event last = events.get(events.size() - 1);
    assertThat(last.name()).isEqualTo("problem");
    assertThat(last.data().path("status").asInt()).isEqualTo(503);
    assertThat(last.data().path("code").asText()).isEqualTo("unavailable");
    assertThat(last.data().path("requestId").asText()).isEqualTo(answer.header("X-Request-Id"));
    assertThat(ada.get("/api/imports").json().path("items")).isEmpty();
  }

  @Test
  void refusesBeforeTheWorkBeginsAsAlways() throws IOException {
    api = TestApi.start();
    TestClient ada = api.newUser();

    assertThat(post(api.client(null), "", dump()).status()).isEqualTo(401);
    assertThat(post(api.newUser(Scope.READ), "", dump()).status()).isEqualTo(403);
    assertThat(post(ada, "", "[1]".getBytes(UTF_8)).status()).isEqualTo(422);
    assertThat(post(ada, "?dryRun=perhaps", dump()).status()).isEqualTo(400);
    assertThat(ada.send("POST", "/api/imports", dump(), "text/plain", "Accept", EVENTS).status())
        .isEqualTo(415);
    assertThat(
            ada.send("POST", "/api/imports", dump(), "application/json", "Accept", "text/csv")
                .status())
        .isEqualTo(406);
  }

  @Test
  void plansByEventsToo() throws IOException {
    api = TestApi.start();
    TestClient reader = api.newUser(Scope.READ);

    List<Event> events = events(post(reader, "?dryRun=true", dump()).text());

    assertThat(events.get(events.size() - 1).data().path("dryRun").asBoolean()).isTrue();
    assertThat(events)
        .extracting(event -> event.data().path("phase").asText())
        .doesNotContain("apply");
  }

  private BufferedReader openEvents(TestClient client) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/api/imports"))
            .headers("Accept", EVENTS, "Content-Type", "application/json")
            .header("Authorization", "Bearer " + client.credential())
            .POST(BodyPublishers.ofByteArray(dump()))
            .build();
    HttpResponse<java.io.InputStream> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    return new BufferedReader(new InputStreamReader(response.body(), UTF_8));
  }

  private ImportProgress waitingAtThePlan(ImportProgress steps) {
    return (phase, done, total) -> {
      steps.at(phase, done, total);
      if (phase == ImportPhase.PLAN) {
        try {
          released.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }

  /** More than all buffers between server and client hold. */
  private static ImportProgress flooding(ImportProgress steps, CountDownLatch isDone) {
    return (phase, done, total) -> {
      if (phase == ImportPhase.REPORT) {
        for (int i = 0; i < 200_000; i++) {
          steps.at(phase, i, 200_000);
        }
        isDone.countDown();
      }
    };
  }

  private static ImportProgress failing(ImportProgress steps) {
    UnaryOperator<ImportPhase> fail =
        phase -> {
          throw new Unavailable("The database went away.", Duration.ofSeconds(1), null);
        };
    return (phase, done, total) -> {
      steps.at(phase, done, total);
      if (phase == ImportPhase.APPLY) {
        fail.apply(phase);
      }
    };
  }

  private static Answer post(TestClient client, String query, byte[] dump) {
    return client.send("POST", "/api/imports" + query, dump, "application/json", "Accept", EVENTS);
  }

  private static int ordinal(String phase) {
    return Word.of(ImportPhase.class, phase).orElseThrow().ordinal();
  }

  private static List<String> names(Answer answer) {
    List<String> names = new ArrayList<>();
    answer.json().fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<Event> events(String text) throws IOException {
    List<Event> events = new ArrayList<>();
    String name = null;
    for (String line : text.lines().toList()) {
      if (line.startsWith("event: ")) {
        name = line.substring("event: ".length());
      } else if (line.startsWith("data: ") && name != null) {
        events.add(new Event(name, new JsonMapper().readTree(line.substring("data: ".length()))));
        name = null;
      }
    }
    return events;
  }

  private static byte[] dump() throws IOException {
    return Files.readAllBytes(CURRENT);
  }
}
