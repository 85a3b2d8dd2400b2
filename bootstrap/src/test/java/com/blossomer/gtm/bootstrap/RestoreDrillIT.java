package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.bootstrap.embedded.TestCluster;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill for the day when the database is lost: a backup is taken while requests go on, from an
 * external database into an embedded one, and from there into an external one again.
 */
@Timeout(180)
class RestoreDrillIT {
  private static final Path DUMP = Path.of("../examples/browser-dumps/current.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path home;
  private static ServedDatabase source;
  private static String ada;
  private static String bob;
  private static JsonNode export;
  private static Path dataDirectory;
  private static JsonNode first;
  private static JsonNode second;
  private static BlossomerProcess server;
  private static String url;

  @BeforeAll
  static void loseADatabase() throws Exception {
    source = new ServedDatabase(home);
    ada = source.newKey();
    bob = source.newKey();
    String before =
        "http://127.0.0.1:" + source.serve(source.blossomer(), UnaryOperator.identity());
    assertThat(send(before, ada, "POST", "/api/imports", Files.readString(DUMP)).statusCode())
        .isEqualTo(201);
    export = export(before, ada);

    first = backUpWhileBobWrites(before);

    dataDirectory = TestCluster.directoryIn(home);
    assertThat(run(Map.of(), "restore", "first.zip", "--data-dir", dataDirectory.toString()))
        .contains("Restored the state of " + first.path("createdAt").asText());
    server =
        BlossomerProcess.start(
            home,
            Map.of(),
            List.of("serve", "--port", "0", "--data-dir", dataDirectory.toString()));
    url = server.awaitUrl();
    run(Map.of(), "backup", "second.zip", "--data-dir", dataDirectory.toString());
    second = manifest("second.zip");
  }

  private static JsonNode backUpWhileBobWrites(String url) throws Exception {
    AtomicBoolean isOver = new AtomicBoolean();
    CompletableFuture<Integer> writer =
        CompletableFuture.supplyAsync(
            () -> {
              int written = 0;
              while (!isOver.get()) {
                String company = "{\"name\":\"Company %d\",\"url\":\"u\"}".formatted(written);
                assertThat(send(url, bob, "POST", "/api/companies", company).statusCode())
                    .isEqualTo(201);
                written++;
              }
              return written;
            });
    run(source.ownerSettings(source.database()), "backup", "first.zip");
    isOver.set(true);
    assertThat(writer.get()).isPositive();
    return manifest("first.zip");
  }

  @AfterAll
  static void stop() {
    server.close();
    source.close();
  }

  @Test
  void everyTableHasTheSameContent() {
    assertThat(first.path("tables")).hasSizeGreaterThan(40);
    assertThat(second.path("tables")).isEqualTo(first.path("tables"));
    assertThat(second.path("sequences")).isEqualTo(first.path("sequences"));
  }

  @Test
  void theSameKeysOpenTheSameRecords() throws Exception {
    assertThat(export(url, ada)).isEqualTo(export);
    assertThat(export.path("campaigns")).isNotEmpty();

    JsonNode campaign = export.path("campaigns").get(0);
    HttpResponse<String> found =
        send(url, ada, "GET", "/api/campaigns/" + campaign.path("id").asText(), "");
    assertThat(JSON.readTree(found.body())).isEqualTo(campaign);
    assertThat(
            send(url, bob, "POST", "/api/companies", "{\"name\":\"n\",\"url\":\"u\"}").statusCode())
        .isEqualTo(201);
  }

  @Test
  void usersAreStillApart() throws Exception {
    String id = export.path("companies").get(0).path("id").asText();
    assertThat(send(url, ada, "GET", "/api/companies/" + id, "").statusCode()).isEqualTo(200);
    assertThat(send(url, bob, "GET", "/api/companies/" + id, "").statusCode()).isEqualTo(404);
    assertThat(export(url, bob).path("campaigns")).isEmpty();
    assertThat(send(url, ada.replace('b', 'c'), "GET", "/api/companies", "").statusCode())
        .isEqualTo(401);
  }

  @Test
  void nothingIsRestoredUnderAServerOrOntoData() {
    String[] restore = {"restore", "first.zip", "--data-dir", dataDirectory.toString()};
    assertThat(BlossomerProcess.run(home, Map.of(), restore).expectRefused(1))
        .startsWith("A server runs on the data directory ");
    assertThat(
            BlossomerProcess.run(
                    home, source.ownerSettings(source.database()), "restore", "first.zip")
                .expectRefused(1))
        .startsWith("The database is not empty (table users has rows): ");
  }

  @Test
  void anExternalDatabaseGetsTheSameMoment() throws Exception {
    DatabaseLogin superuser = source.createDatabase("restored");
    run(source.ownerSettings("restored"), "restore", "second.zip");

    run(source.ownerSettings("restored"), "backup", "third.zip");
    assertThat(manifest("third.zip").path("tables")).isEqualTo(first.path("tables"));
    // each of the requests meanwhile wrote both or neither
    assertThat(
            ask(
                superuser,
                """
                select count(*) from companies c full join (
                  select * from entity_changes where kind = 'company' and action = 'created'
                ) e on e.entity_id = c.id
                where e.entity_id is null or c.id is null"""))
        .isZero();
  }

  private static long ask(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static JsonNode manifest(String file) throws IOException {
    try (ZipFile zip = new ZipFile(home.resolve(file).toFile())) {
      return JSON.readTree(zip.getInputStream(zip.getEntry("manifest.json")));
    }
  }

  private static JsonNode export(String url, String key) throws IOException {
    ObjectNode document =
        (ObjectNode) JSON.readTree(send(url, key, "GET", "/api/export", "").body());
    document.remove("exportedAt");
    // using a key is noted
    document.remove("apiKeys");
    return document;
  }

  private static String run(Map<String, String> settings, String... arguments) {
    return BlossomerProcess.run(home, settings, arguments).expectDone();
  }

  private static HttpResponse<String> send(
      String url, String key, String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
