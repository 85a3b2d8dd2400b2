package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job that the product exists for: a founder's browser dump goes in, and comes back for its
 * owner only.
 */
class MainJobIT {

  private static final String DUMP =
      Path.of("../examples/browser-dumps/current.json").toAbsolutePath().normalize().toString();
  private static final List<String> COLLECTIONS =
      List.of("companies", "target-accounts", "target-personas", "campaigns");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path home;
  private static BlossomerProcess server;
  private static String url;
  private static String ada;
  private static String bob;
  private static JsonNode report;

  @BeforeAll
  static void importTheDump() throws Exception {
    List<String> serve =
        List.of("serve", "--port", "0", "--data-dir", home.resolve("data").toString());
    server = BlossomerProcess.start(home, Map.of(), serve);
    url = server.awaitUrl();
    ada = newUser("ada@example.com");
    bob = newUser("bob@example.com");
    report = JSON.readTree(run("import", DUMP, "--user", "ada@example.com", "--json"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void accountsForEveryLeaf() {
    assertThat(report.path("balanced").asBoolean()).isTrue();
    assertThat(report.at("/entities/companies/created").asInt()).isEqualTo(1);
    assertThat(report.at("/entities/targetAccounts/created").asInt()).isEqualTo(3);
    assertThat(report.at("/entities/targetPersonas/created").asInt()).isEqualTo(5);
    assertThat(report.at("/entities/campaigns/created").asInt()).isEqualTo(6);
    assertThat(report.path("keys").findValuesAsText("leftover")).containsOnly("0");
  }

  @Test
  void givesEverythingBackInItsOrder() throws Exception {
    JsonNode dump = JSON.readTree(Path.of(DUMP).toFile());
    JsonNode overview = JSON.readTree(dump.path("dashboard_overview").asText());
    JsonNode accounts = JSON.readTree(dump.path("target_accounts").asText());
    JsonNode mails = JSON.readTree(dump.path("emailHistory").asText());
    JsonNode company = items(ada, "companies").get(0);
    List<JsonNode> stored = items(ada, "target-accounts");
    List<JsonNode> campaigns = items(ada, "campaigns");

    for (String member :
        List.of(
            "description",
            "businessProfile",
            "positioning",
            "useCaseAnalysis",
            "icpHypothesis",
            "capabilities",
            "objections",
            "metadata")) {
      assertThat(company.path(member)).as(member).isEqualTo(overview.path(member));
    }
    assertThat(company.path("capabilities")).hasSize(5);
    assertThat(company.path("objections")).hasSize(4);
    for (JsonNode account : accounts) {
      JsonNode found = bySource(stored, account.path("id").asText());
      assertThat(found.path("name")).isEqualTo(account.path("targetAccountName"));
      assertThat(found.path("rationale")).isEqualTo(account.path("targetAccountRationale"));
      assertThat(found.at("/firmographics/industry"))
          .isEqualTo(account.at("/firmographics/industry"));
      assertThat(texts(found.path("buyingSignals"), "/title"))
          .isEqualTo(texts(account.path("buyingSignals"), "/title"));
      assertThat(texts(found.path("buyingSignals"), "/type/label"))
          .isEqualTo(texts(account.path("buyingSignals"), "/type"));
    }
    for (JsonNode mail : mails) {
      JsonNode found = bySource(campaigns, mail.path("id").asText());
      assertThat(found.path("body")).isEqualTo(mail.path("body"));
      assertThat(texts(found.path("segments"), "/text"))
          .isEqualTo(texts(mail.path("segments"), "/text"));
      assertThat(texts(found.path("breakdown"), "/segmentType"))
          .isEqualTo(mail.path("breakdown").propertyStream().map(Map.Entry::getKey).toList());
      assertThat(found.at("/snapshot/persona/name").asText())
          .isEqualTo(mail.at("/personaSnapshot/targetPersonaName").asText("null"));
      assertThat(found.path("targetPersonaId").isTextual()).isTrue();
    }
  }

  @Test
  void showsNothingOfItToAnotherUser() throws Exception {
    for (String collection : COLLECTIONS) {
      List<JsonNode> mine = items(ada, collection);
      assertThat(mine).isNotEmpty();
      assertThat(get(bob, "/api/" + collection).body()).isEqualTo("{\"items\":[]}");
      String never = withoutRequestId(get(bob, "/api/" + collection + "/" + UUID.randomUUID()));
      for (JsonNode record : mine) {
        HttpResponse<String> foreign =
            get(bob, "/api/" + collection + "/" + record.path("id").asText());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutRequestId(foreign)).isEqualTo(never);
      }
    }
  }

  @Test
  void addsNothingTheSecondTime() throws Exception {
    run("import", DUMP, "--user", "ada@example.com");

    assertThat(items(ada, "companies")).hasSize(1);
    assertThat(items(ada, "target-accounts")).hasSize(3);
    assertThat(items(ada, "target-personas")).hasSize(5);
    assertThat(items(ada, "campaigns")).hasSize(6);
  }

  @Test
  void exportsTheSame() throws Exception {
    JsonNode export = JSON.readTree(run("export", "--user", "ada@example.com"));

    assertThat(export.path("campaigns")).containsExactlyElementsOf(items(ada, "campaigns"));
    assertThat(export.path("companies")).containsExactlyElementsOf(items(ada, "companies"));
    assertThat(export.toString()).doesNotContain(ada);
  }

  private static String newUser(String email) {
    run("user", "create", "--email", email);
    return run("key", "create", "--user", email, "--quiet");
  }

  private static String run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data-dir", home.resolve("data").toString()));
    return BlossomerProcess.run(home, Map.of(), all.toArray(String[]::new)).expectDone();
  }

  private static List<JsonNode> items(String key, String collection) throws Exception {
    JsonNode page = JSON.readTree(get(key, "/api/" + collection).body());
    return StreamSupport.stream(page.path("items").spliterator(), false).toList();
  }

  private static JsonNode bySource(List<JsonNode> records, String originalId) {
    return records.stream()
        .filter(record -> record.at("/source/originalId").asText().equals(originalId))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.at(pointer).asText())
        .toList();
  }

  private static String withoutRequestId(HttpResponse<String> answer) throws Exception {
    ObjectNode problem = (ObjectNode) JSON.readTree(answer.body());
    problem.remove("requestId");
    return problem.toString();
  }

  private static HttpResponse<String> get(String key, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Authorization", "Bearer " + key)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
