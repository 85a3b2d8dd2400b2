package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseRoles;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.bootstrap.HoldingProxy.Held;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One effect for each Idempotency-Key: on two server processes over one database, and whatever
 * moment a process is killed at.
 */
class RepeatedRequestIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String COMPANIES = "/api/companies";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path home;
  private static EmbeddedPostgres postgres;
  private static PostgresDatabase stores;
  private static Blossomer blossomer;
  private static final List<BlossomerProcess> SERVERS = new ArrayList<>();
  private static final List<String> URLS = new ArrayList<>();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String key = UUID.randomUUID().toString();
  private String secret;

  @BeforeAll
  static void start() {
    postgres = EmbeddedPostgres.open(home.resolve("elsewhere"), Purpose.COMMAND);
    DatabaseRoles.create(
        login(postgres.superuser(), postgres.superuserPassword()), "owner", "app", "admin");
    Migrations.of(login(DatabaseRoles.OWNER, "owner")).migrate();
    stores =
        PostgresDatabase.connect(
            login(DatabaseRoles.APP, "app"), login(DatabaseRoles.ADMIN, "admin"));
    blossomer =
        Blossomer.builder()
            .repositories(stores.repositories())
            .users(stores.users())
            .signIns(stores.signIns())
            .transactions(stores.transactions())
            .build();
    SERVERS.add(serve(postgres.port()));
    SERVERS.add(serve(postgres.port()));
    SERVERS.forEach(server -> URLS.add(server.awaitUrl()));
  }

  @AfterAll
  static void stop() {
    SERVERS.forEach(BlossomerProcess::close);
    stores.close();
    postgres.close();
  }

  @BeforeEach
  void createUser() {
    Caller user = blossomer.newLocalUser();
    NewApiKey wanted = new NewApiKey("test", null, null);
    secret = blossomer.apiKeys().create(user, wanted).secret().reveal();
  }

  @Test
  void aHundredEqualRequestsAtOnceHaveOneEffect() throws Exception {
    for (int round = 1; round <= 3; round++) {
      String roundKey = UUID.randomUUID().toString();
      List<HttpResponse<String>> answers =
          all(100, i -> URLS.get(i % 2), roundKey, i -> "{\"name\":\"Acme\",\"url\":\"u\"}");

      List<HttpResponse<String>> done =
          answers.stream().filter(answer -> answer.statusCode() == 201).toList();
      assertThat(done).isNotEmpty();
      assertThat(done).extracting(HttpResponse::body).containsOnly(done.get(0).body());
      assertThat(done).filteredOn(answer -> !isReplayed(answer)).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() != 201)
          .allSatisfy(RepeatedRequestIT::isUnderWay);
      assertThat(companies()).isEqualTo(round);
      assertThat(post(URLS.get(1), roundKey).body()).isEqualTo(done.get(0).body());
    }
  }

  @Test
  void requestsThatOnlyShareTheirKeyHaveOneEffect() throws Exception {
    List<HttpResponse<String>> answers =
        all(
            40,
            i -> URLS.get(i % 2),
            key,
            i -> "{\"name\":\"Acme %d\",\"url\":\"u\"}".formatted(i % 4));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409, 422))
        .filteredOn(answer -> answer.statusCode() == 201 && !isReplayed(answer))
        .hasSize(1);
    assertThat(companies()).isEqualTo(1);
  }

  @Test
  void aRequestThatTakesLongHoldsUpNobody() throws Exception {
    try (HoldingProxy proxy = holding(Held.COMMIT);
        BlossomerProcess slow = serve(proxy.port())) {
      String url = slow.awaitUrl();
      CompletableFuture<HttpResponse<String>> first = postLater(url, key);
      proxy.awaitHolding();

      List<HttpResponse<String>> meanwhile =
          all(
              100,
              i -> i % 2 == 0 ? url : URLS.get(0),
              key,
              i -> "{\"name\":\"Acme\",\"url\":\"u\"}");

      assertThat(meanwhile).allSatisfy(RepeatedRequestIT::isUnderWay);
      assertThat(get(url).statusCode()).isEqualTo(200);
      assertThat(post(url, UUID.randomUUID().toString()).statusCode()).isEqualTo(201);
      assertThat(first).isNotDone();
      proxy.release();
      assertThat(first.get().statusCode()).isEqualTo(201);
      assertThat(post(URLS.get(0), key).body()).isEqualTo(first.get().body());
      assertThat(companies()).isEqualTo(2);
    }
  }

  @Test
  void killedBetweenCommitAndAnswerItWasDoneOnce() throws Exception {
    try (HoldingProxy proxy = holding(Held.ACKNOWLEDGEMENT);
        BlossomerProcess doomed = serve(proxy.port())) {
      CompletableFuture<HttpResponse<String>> lost = postLater(doomed.awaitUrl(), key);
      proxy.awaitHolding();
      doomed.kill();
      proxy.hangUp();
      assertThat(lost.handle((answer, failure) -> failure).get()).isNotNull();

      HttpResponse<String> again = postUntilDone(URLS.get(0), key);

      assertThat(again.statusCode()).isEqualTo(201);
      assertThat(isReplayed(again)).isTrue();
      assertThat(companies()).isEqualTo(1);
      String location = again.headers().firstValue("Location").orElseThrow();
      assertThat(JSON.readTree(send(URLS.get(1) + location).body()))
          .isEqualTo(JSON.readTree(again.body()));
    }
  }

  @Test
  void killedBeforeTheCommitItWasNotDone() throws Exception {
    try (HoldingProxy proxy = holding(Held.COMMIT);
        BlossomerProcess doomed = serve(proxy.port())) {
      CompletableFuture<HttpResponse<String>> lost = postLater(doomed.awaitUrl(), key);
      proxy.awaitHolding();
      doomed.kill();
      proxy.hangUp();
      assertThat(lost.handle((answer, failure) -> failure).get()).isNotNull();

      HttpResponse<String> again = postUntilDone(URLS.get(0), key);

      assertThat(again.statusCode()).isEqualTo(201);
      assertThat(isReplayed(again)).isFalse();
      assertThat(companies()).isEqualTo(1);
    }
  }

  @Test
  void aBatchGoesOnAfterWhatTheDatabaseRefusedAndIsRepeatedAsAWhole() throws Exception {
    String id = UUID.randomUUID().toString();
    List<String> operations = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      operations.add(create("/api/companies", "\"url\":\"u\",\"id\":\"" + id + "\""));
      operations.add(create("/api/target-accounts", "\"companyId\":\"" + key + "\""));
      operations.add(create("/api/companies", "\"url\":\"u\""));
    }
    operations.add("{\"method\":\"POST\",\"path\":\"/api/companies/" + id + ":clone\"}");
    operations.add(
        "{\"method\":\"DELETE\",\"path\":\"/api/companies/%s\",\"ifMatch\":\"*\",".formatted(id)
            + "\"prefer\":\"return=representation\"}");
    String body = "{\"atomic\":false,\"operations\":[" + String.join(",", operations) + "]}";

    HttpResponse<String> first = sendLater(URLS.get(0) + "/api/batch", key, body).join();
    HttpResponse<String> second = sendLater(URLS.get(1) + "/api/batch", key, body).join();

    assertThat(first.statusCode()).isEqualTo(207);
    List<Integer> statuses = new ArrayList<>();
    JSON.readTree(first.body())
        .path("results")
        .forEach(r -> statuses.add(r.path("status").asInt()));
    assertThat(statuses.subList(0, 6)).containsExactly(201, 422, 201, 409, 422, 201);
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(62);
    assertThat(statuses).endsWith(201, 200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(isReplayed(second)).isTrue();
    assertThat(JSON.readTree(send(URLS.get(0) + "/api/companies?limit=200").body()).path("items"))
        .hasSize(61);
  }

  private static String create(String path, String members) {
    return "{\"method\":\"POST\",\"path\":\"%s\",\"body\":{\"name\":\"Acme\",%s}}"
        .formatted(path, members);
  }

  private interface Numbered {
    String of(int i);
  }

  private List<HttpResponse<String>> all(int count, Numbered url, String sameKey, Numbered body) {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(sendLater(url.of(i) + COMPANIES, sameKey, body.of(i)));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  /** As a client does: again, as long as the same request is under way. */
  private HttpResponse<String> postUntilDone(String url, String sameKey) {
    Instant end = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer = post(url, sameKey);
    while (answer.statusCode() == 409 && Instant.now().isBefore(end)) {
      answer = post(url, sameKey);
    }
    return answer;
  }

  private HttpResponse<String> post(String url, String sameKey) {
    return postLater(url, sameKey).join();
  }

  private CompletableFuture<HttpResponse<String>> postLater(String url, String sameKey) {
    return sendLater(url + COMPANIES, sameKey, "{\"name\":\"Acme\",\"url\":\"u\"}");
  }

  private CompletableFuture<HttpResponse<String>> sendLater(
      String url, String sameKey, String body) {
    HttpRequest request =
        request(url)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", sameKey)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String url) throws Exception {
    return send(url + COMPANIES);
  }

  private HttpResponse<String> send(String url) throws Exception {
    return client.send(request(url).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + secret);
  }

  private int companies() throws Exception {
    return JSON.readTree(get(URLS.get(0)).body()).path("items").size();
  }

  private static boolean isReplayed(HttpResponse<String> answer) {
    return answer.headers().firstValue("Idempotency-Replayed").isPresent();
  }

  private static void isUnderWay(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("\"request_under_way\"");
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
  }

  private static HoldingProxy holding(Held held) throws Exception {
    return new HoldingProxy(held, postgres.host(), postgres.port());
  }

  private static BlossomerProcess serve(int databasePort) {
    String address = "@%s:%d/%s".formatted(postgres.host(), databasePort, postgres.database());
    return BlossomerProcess.start(
        home,
        Map.of(
            "BLOSSOMER_DATABASE_URL", "postgresql://blossomer_app:app" + address,
            "BLOSSOMER_DATABASE_ADMIN_URL", "postgresql://blossomer_admin:admin" + address),
        List.of("serve", "--port", "0"));
  }

  private static DatabaseLogin login(String role, String password) {
    return new DatabaseLogin(postgres.jdbcUrl(), role, password);
  }
}
