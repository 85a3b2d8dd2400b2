package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.bootstrap.HoldingProxy.Held;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.testing.LargeDump;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import into PostgreSQL keeps no secret anywhere, and is whole or not there at all. */
class DamagedImportIT {
  private static final Path DAMAGED =
      Path.of("../examples/browser-dumps/damaged.json").toAbsolutePath().normalize();
  private static final List<String> SECRETS =
      List.of("NOT_A_REAL_KEY", "someone@example.invalid", "Example Person");
  private static final Map<String, String> TALKATIVE = Map.of("BLOSSOMER_LOG_LEVEL", "debug");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path home;
  private static ServedDatabase database;
  private static StoredContent content;

  private final String user = UUID.randomUUID() + "@example.com";

  @BeforeAll
  static void start() throws Exception {
    database = new ServedDatabase(home);
    content = new StoredContent(database);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void keepsNoSecretInTheDatabaseTheLogOrTheReport() throws Exception {
    newUser();
    BlossomerProcess.Result imported =
        command("import", DAMAGED.toString(), "--user", user, "--force", "--json").await();
    BlossomerProcess.Result planned =
        command("import", DAMAGED.toString(), "--user", user, "--force", "--dry-run").await();
    String log;
    String answer;
    try (BlossomerProcess server = database.serve(TALKATIVE)) {
      answer = post(server.awaitUrl(), Files.readAllBytes(DAMAGED));
      log = server.log();
    }

    assertThat(imported.status()).isZero();
    assertThat(JSON.readTree(imported.out()).path("balanced").asBoolean()).isTrue();
    assertThat(JSON.readTree(answer).path("balanced").asBoolean()).isTrue();
    assertThat(imported.out() + imported.err()).contains("blossomer_auth").doesNotContain(SECRETS);
    assertThat(planned.out() + planned.err()).contains("blossomer_auth").doesNotContain(SECRETS);
    assertThat(log).contains("/api/imports").doesNotContain(SECRETS);
    assertThat(answer).contains("blossomer_auth").doesNotContain(SECRETS);
    assertThat(content.all())
        .contains("blossomer_api_key", "Harborline", "Mid-Market 3PL Operators")
        .doesNotContain(SECRETS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"insert into companies", "7/8/2025, 1:20:14 PM", "insert into import_entities"})
  void isWholeOrNotThereAtAllWheneverItIsKilled(String mark) throws Exception {
    newUser();
    Path dump = Files.write(home.resolve(user + ".json"), LargeDump.of(3));
    Map<String, Long> before = content.counts();
    try (HoldingProxy proxy =
            new HoldingProxy(Held.COMMIT, mark, database.host(), database.port());
        BlossomerProcess doomed =
            database.start(
                Map.of(),
                proxy.port(),
                List.of(),
                List.of("import", dump.toString(), "--user", user))) {
      proxy.awaitHolding();
      doomed.kill();
      proxy.hangUp();
    }

    assertThat(content.counts()).isEqualTo(before);
    JsonNode again =
        JSON.readTree(command("import", dump.toString(), "--user", user, "--json").await().out());
    assertThat(again.path("balanced").asBoolean()).isTrue();
    assertThat(again.at("/entities/targetAccounts/created").asInt()).isEqualTo(3);
    assertThat(again.at("/entities/targetPersonas/created").asInt()).isEqualTo(9);
    assertThat(again.at("/entities/campaigns/created").asInt()).isEqualTo(15);
  }

  private BlossomerProcess command(String... arguments) {
    return database.start(TALKATIVE, database.port(), List.of(), List.of(arguments));
  }

  private void newUser() {
    NewUser wanted = new NewUser(new Email(user), null, null, null, null);
    database.blossomer().users().create(Caller.operator(), wanted);
  }

  private static String post(String url, byte[] dump) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/api/imports?force=true"))
            .header("Authorization", "Bearer " + database.newKey())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(dump))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
