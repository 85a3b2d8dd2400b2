package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.user.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the contract shows as examples is what a server takes and answers. */
class RealExamplesTest {

  /** What differs from one run to the next. */
  private static final Set<String> VOLATILE = Set.of("createdAt", "updatedAt", "requestId");

  private static final List<String> KINDS =
      List.of("Company", "TargetAccount", "TargetPersona", "Campaign");

  private static final JsonNode EXAMPLES = TestApi.contract().document().at("/components/examples");
  private static final JsonNode ERRORS = TestApi.contract().document().at("/components/responses");

  private static TestApi api;
  private static TestClient ada;

  @BeforeAll
  static void start() {
    api = TestApi.start();
    ada = api.newUser();
    for (String name : KINDS) {
      ObjectNode input = example(name + "Input").deepCopy();
      input.set("id", example(name).path("id"));
      Answer created = ada.post(path(name), input.toString());
      assertThat(stable(created.json())).as(name).isEqualTo(stable(example(name)));
    }
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void changesAnswerTheirExamples() {
    for (String name : KINDS) {
      String path = path(name) + "/" + example(name).path("id").asText();
      Answer unchanged = ada.put(path, "*", example(name + "Input").toString());
      String etag = unchanged.header("ETag");
      Answer changed = ada.patch(path, etag, example(name + "Patch").toString());

      assertThat(stable(unchanged.json())).as(name).isEqualTo(stable(example(name)));
      assertThat(stable(changed.json())).as(name).isEqualTo(stable(example("Changed" + name)));
      is("Stale" + name, ada.patch(path, etag, "{}"));
    }
  }

  @Test
  void aKeyIsMadeOfItsExample() {
    Answer created = ada.post("/api/api-keys", example("ApiKeyInput").toString());

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().path("scopes")).isEqualTo(example("IssuedApiKey").path("scopes"));
  }

  @Test
  void refusalsAnswerTheirExamples() {
    String company = path("Company") + "/" + example("Company").path("id").asText();
    String other = ada.newCompany();
    String account = ada.newAccount(other);
    String campaign = "/api/campaigns/" + ada.newCampaign(account, ada.newPersona(account));
    String nothing = company.substring(0, company.length() - 3) + "fff";
    String invalid = "{\"companyId\":\"%s\",\"name\":\"\",\"buyingSignals\":[{}]}".formatted(other);

    is("BadRequest", ada.get("/api/companies?limit=500"));
    is("Unauthenticated", api.client(null).get("/api/me"));
    is("Forbidden", api.newUser(Scope.READ).delete(company, "If-Match", "*"));
    is("NotFound", ada.get(nothing));
    is("NotAcceptable", ada.get(company, "Accept", "text/html"));
    is("Conflict", ada.patch(campaign, "*", "{\"status\":\"paused\"}"));
    is("WrongMediaType", ada.send("POST", "/api/companies", new byte[] {'{', '}'}, "text/plain"));
    is("Invalid", ada.post("/api/target-accounts", invalid));
    is("PreconditionRequired", ada.send("PUT", company, new byte[] {'{', '}'}, "application/json"));
  }

  @Test
  void refusalsBeforeAnyRouteAnswerTheirExamples() {
    String large = " ".repeat(4 * 1024 * 1024 + 1);
    isAlone("TooLarge", user -> user.post("/api/companies", large));
    isAlone("AddressTooLong", user -> user.get("/api/companies?cursor=" + "x".repeat(20_000)));
    isAlone("HeadersTooLarge", user -> user.get("/api/me", "X-Filler", "x".repeat(9_000)));
  }

  @Test
  void troublesAnswerTheirExamples() {
    Map<String, RuntimeException> troubles =
        Map.of(
            "Internal",
            new IllegalStateException("a fault"),
            "Unavailable",
            new Unavailable("The database is too busy at the moment.", Duration.ofSeconds(1), null),
            "StorageFull",
            new StorageFull("The database has no disk space left; nothing was changed.", null));
    AtomicReference<RuntimeException> trouble = new AtomicReference<>();
    Runnable fail =
        () -> {
          throw trouble.get();
        };

    try (TestApi broken = TestApi.startWith(all -> ReplacedCompanies.in(all, fail))) {
      troubles.forEach(
          (response, cause) -> {
            trouble.set(cause);
            is(response, broken.newUser().get("/api/companies"));
          });
    }
  }

  /** The server closes the connection, which the next request on it could learn too late. */
  private static void isAlone(String response, Function<TestClient, Answer> request) {
    try (TestApi alone = TestApi.start()) {
      is(response, request.apply(alone.newUser()));
    }
  }

  private static void is(String response, Answer answer) {
    JsonNode shown = ERRORS.path(response).at("/content/application~1problem+json/example");
    assertThat(stable(answer.json())).as(response).isEqualTo(stable(shown));
  }

  private static JsonNode example(String name) {
    return EXAMPLES.path(name).path("value");
  }

  private static String path(String kind) {
    return switch (kind) {
      case "Company" -> "/api/companies";
      case "TargetAccount" -> "/api/target-accounts";
      case "TargetPersona" -> "/api/target-personas";
      default -> "/api/campaigns";
    };
  }

  private static JsonNode stable(JsonNode json) {
    ObjectNode copy = json.deepCopy();
    Stream.concat(Stream.of(copy), copy.findParents("createdAt").stream())
        .map(ObjectNode.class::cast)
        .forEach(node -> node.remove(VOLATILE));
    return copy;
  }
}
