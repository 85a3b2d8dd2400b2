package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final String ACME = "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}";

  private static TestApi api;

  private final TestClient ada = api.newUser();

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void doesTheOperationsInTheirOrder() {
    String company = UUID.randomUUID().toString();
    String account = UUID.randomUUID().toString();
    String persona = UUID.randomUUID().toString();
    String doomed = ada.newCompany();

    Answer answer =
        batch(
            operation("POST", "/api/companies", acme(company)),
            operation(
                "POST",
                "/api/target-accounts",
                "{\"id\":\"%s\",\"companyId\":\"%s\",\"name\":\"Nurseries\"}"
                    .formatted(account, company)),
            operation(
                "POST",
                "/api/target-personas",
                "{\"id\":\"%s\",\"targetAccountId\":\"%s\",\"name\":\"Head\"}"
                    .formatted(persona, account)),
            operation(
                "POST",
                "/api/campaigns",
                "{\"targetAccountId\":\"%s\",\"targetPersonaId\":\"%s\",\"name\":\"Spring\",\"type\":\"email\"}"
                    .formatted(account, persona)),
            operation("PATCH", "/api/companies/" + company, "{\"description\":\"Robots\"}")
                .put("ifMatch", "*"),
            operation("PUT", "/api/companies/" + company, ACME).put("ifMatch", "*"),
            operation("DELETE", "/api/companies/" + doomed, null).put("ifMatch", "*"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(statuses(answer)).containsExactly(201, 201, 201, 201, 200, 200, 204);
    JsonNode first = answer.json().at("/results/0");
    assertThat(first.path("location").asText()).isEqualTo("/api/companies/" + company);
    assertThat(first.at("/body/name").asText()).isEqualTo("Acme");
    assertThat(answer.json().at("/results/4/body/description").asText()).isEqualTo("Robots");
    assertThat(answer.json().at("/results/6/body").isNull()).isTrue();
    assertThat(answer.json().at("/results/5/etag").asText()).startsWith("\"3-");
    Answer stored = ada.get("/api/companies/" + company);
    assertThat(stored.json()).isEqualTo(answer.json().at("/results/5/body"));
    assertThat(stored.header("ETag")).isEqualTo(answer.json().at("/results/5/etag").asText());
    assertThat(ada.get("/api/companies/" + company + "/tree").json().at("/targetAccounts/0/id"))
        .hasToString("\"" + account + "\"");
    assertThat(ada.get("/api/companies/" + doomed).status()).isEqualTo(404);
  }

  @Test
  void theFirstFailureUndoesEverything() {
    String kept = ada.newCompany();

    Answer answer =
        batch(
            operation("POST", "/api/companies", ACME),
            operation("DELETE", "/api/companies/" + kept, null).put("ifMatch", "*"),
            operation("POST", "/api/companies", "{\"name\":\"\",\"url\":\"u\",\"nmae\":1}"),
            operation("POST", "/api/companies", "{}"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("operation").asInt()).isEqualTo(2);
    assertThat(answer.json().path("detail").asText())
        .startsWith("Operation 2 failed, so nothing was done: ");
    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "/operations/2/body/name required", "/operations/2/body/nmae unknown_member");
    assertThat(companies()).containsExactly(kept);
  }

  @Test
  void withoutAtomicityEachStandsForItself() {
    String id = ada.newCompany();

    Answer answer =
        lenient(
            operation("POST", "/api/companies", ACME),
            operation("POST", "/api/companies", acme(id)),
            operation("PATCH", "/api/companies/" + id, "{\"description\":\"d\"}"),
            operation("PATCH", "/api/companies/" + id, "{\"name\":null}").put("ifMatch", "*"),
            operation("PATCH", "/api/companies/" + id, "{\"name\":\"Neu\"}")
                .put("ifMatch", "\"7-1\""),
            operation("DELETE", "/api/companies/" + UUID.randomUUID(), null).put("ifMatch", "*"),
            operation("POST", "/api/companies", ACME));

    assertThat(answer.status()).isEqualTo(207);
    assertThat(statuses(answer)).containsExactly(201, 409, 428, 422, 412, 404, 201);
    assertThat(answer.json().at("/results/1/body/code").asText()).isEqualTo("id_taken");
    assertThat(answer.json().at("/results/3/body/errors/0/pointer").asText()).isEqualTo("/name");
    assertThat(answer.json().at("/results/3/body/requestId").asText())
        .isEqualTo(answer.header("X-Request-Id"));
    JsonNode stale = answer.json().at("/results/4");
    assertThat(stale.at("/body/current/id").asText()).isEqualTo(id);
    assertThat(stale.path("etag").asText())
        .isEqualTo(ada.get("/api/companies/" + id).header("ETag"));
    assertThat(companies()).hasSize(3);
  }

  @Test
  void refusesAsAnOperationByItselfDoes() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String campaign = ada.newCampaign(account, ada.newPersona(account));
    String path = "/api/companies/" + company;

    Answer noMatch = batch(operation("PUT", path, ACME));
    assertThat(noMatch.status()).isEqualTo(428);
    assertThat(noMatch.errors()).containsExactly("/operations/0/ifMatch precondition_required");
    Answer stale = batch(operation("PUT", path, ACME).put("ifMatch", "\"9-1\""));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.errors()).containsExactly("/operations/0/ifMatch stale_version");
    assertThat(stale.json().at("/current/id").asText()).isEqualTo(company);
    Answer missing =
        batch(operation("DELETE", path.replaceAll(".$", "x"), null).put("ifMatch", "*"));
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.errors()).containsExactly("/operations/0/path not_found");
    Answer readOnly =
        batch(operation("PATCH", path, "{\"version\":9,\"id\":\"x\"}").put("ifMatch", "*"));
    assertThat(readOnly.errors())
        .containsExactlyInAnyOrder(
            "/operations/0/body/id read_only", "/operations/0/body/version read_only");
    Answer wrongType =
        batch(
            operation("PATCH", path, "{}")
                .put("ifMatch", "*")
                .put("contentType", "application/json"));
    assertThat(wrongType.status()).isEqualTo(415);
    assertThat(wrongType.errors())
        .containsExactly("/operations/0/contentType unsupported_media_type");
    Answer move =
        batch(
            operation("PATCH", "/api/campaigns/" + campaign, "{\"status\":\"paused\"}")
                .put("ifMatch", "*"));
    assertThat(move.status()).isEqualTo(409);
    assertThat(move.json().path("allowed")).hasToString("[\"active\"]");
    assertThat(batch(operation("POST", "/api/companies", null)).errors())
        .containsExactly("/operations/0/body required");
    assertThat(batch(operation("POST", "/api/companies", "[]")).errors())
        .containsExactly("/operations/0/body wrong_type");
    assertThat(
            batch(
                    operation(
                        "POST",
                        "/api/target-accounts",
                        "{\"companyId\":\"%s\",\"name\":\"n\"}".formatted(UUID.randomUUID())))
                .errors())
        .containsExactly("/operations/0/body/companyId not_found");
  }

  @Test
  void takesTreesCopiesAndDeletionsThatCanBeUndone() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);

    Answer answer =
        batch(
            operation("POST", "/api/companies/" + company + ":clone", null),
            operation("POST", "/api/companies/" + company + ":clone", "{\"name\":\"Copy\"}"),
            operation("DELETE", "/api/target-accounts/" + account, null)
                .put("ifMatch", "*")
                .put("prefer", "return=representation"),
            operation(
                "POST",
                "/api/trees",
                "{\"targetAccount\":{\"id\":\"%s\",\"companyId\":\"%s\",\"name\":\"Back\"}}"
                    .formatted(account, company)));

    assertThat(statuses(answer)).containsExactly(201, 201, 200, 201);
    assertThat(answer.json().at("/results/1/body/name").asText()).isEqualTo("Copy");
    assertThat(answer.json().at("/results/2/body/targetAccount/name").asText())
        .isEqualTo("Nurseries");
    assertThat(ada.get("/api/target-accounts/" + account).json().path("name").asText())
        .isEqualTo("Back");
    assertThat(companies()).hasSize(3);
  }

  @Test
  void reportsAllThatIsWrongWithTheBatchItself() {
    Answer answer =
        ada.post(
            "/api/batch",
            """
            {"atomic": "yes", "opertions": [], "operations": [
              {"method": "POST", "path": "/api/companies", "body": {}},
              {"method": "GET", "path": "/api/companies"},
              {"method": "post", "path": "/api/companies"},
              {"method": "POST", "path": "/api/api-keys"},
              {"method": "POST", "path": "/api/batch"},
              {"method": "DELETE", "path": "/api/companies/1?force=true"},
              {"path": 7, "ifmatch": "*"},
              null
            ]}
            """);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "/atomic wrong_type",
            "/opertions unknown_member",
            "/operations/1/method method_not_allowed",
            "/operations/2/method method_not_allowed",
            "/operations/3/path no_such_operation",
            "/operations/4/path no_such_operation",
            "/operations/5/path no_such_operation",
            "/operations/6/method required",
            "/operations/6/path wrong_type",
            "/operations/6/ifmatch unknown_member",
            "/operations/7 wrong_type");
    assertThat(answer.json().path("operation").isMissingNode()).isTrue();
    assertThat(ada.post("/api/batch", "{}").errors()).containsExactly("/operations required");
    assertThat(ada.post("/api/batch", "{\"operations\":[]}").errors())
        .containsExactly("/operations required");
    assertThat(ada.post("/api/batch", "[]").errors()).containsExactly(" wrong_type");
    assertThat(ada.post("/api/batch", "{\"operations\":{\"0\":{}}}").errors())
        .containsExactly("/operations wrong_type");
  }

  @Test
  void takesFiveHundredAndNotOneMore() {
    ObjectNode[] most = new ObjectNode[500];
    Arrays.setAll(most, i -> operation("POST", "/api/companies", ACME));
    ObjectNode[] tooMany = Arrays.copyOf(most, 501);
    tooMany[500] = most[0];

    assertThat(statuses(batch(most))).hasSize(500).containsOnly(201);
    assertThat(batch(tooMany).errors()).containsExactly("/operations too_many");
  }

  @Test
  void boundsItsAnswer() {
    String path = "/api/companies/" + ada.newCompany();
    String large = "{\"description\":\"%s\"}".formatted("x".repeat(1_000_000));
    ada.patch(path, "*", large);
    ObjectNode[] echoes = new ObjectNode[17];
    Arrays.setAll(
        echoes,
        i -> operation("PATCH", path, "{\"name\":\"n%d\"}".formatted(i)).put("ifMatch", "*"));

    for (boolean isAtomic : new boolean[] {true, false}) {
      Answer refused = ada.post("/api/batch", json(isAtomic, echoes));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.errors()).containsExactly("/operations answer_too_large");
      assertThat(ada.get(path).header("ETag")).startsWith("\"2-");
    }
    Answer minimal = ada.post("/api/batch", json(true, echoes), "Prefer", "return=minimal");
    assertThat(minimal.status()).isEqualTo(200);
    assertThat(minimal.header("Preference-Applied")).isEqualTo("return=minimal");
    assertThat(minimal.json().at("/results/16/body").isNull()).isTrue();
    assertThat(minimal.json().at("/results/16/etag").asText())
        .isEqualTo(ada.get(path).header("ETag"))
        .startsWith("\"19-");
  }

  @Test
  void knowsNothingOfTheRecordsOfOthers() {
    String id = ada.newCompany();
    TestClient eve = api.newUser();
    ObjectNode theft =
        operation("PATCH", "/api/companies/" + id, "{\"name\":\"x\"}").put("ifMatch", "*");

    assertThat(eve.post("/api/batch", json(true, theft)).status()).isEqualTo(404);
    assertThat(statuses(eve.post("/api/batch", json(false, theft)))).containsExactly(404);
    assertThat(ada.get("/api/companies/" + id).json().path("name").asText()).isEqualTo("Acme");
  }

  @Test
  void needsACredentialThatMayWrite() {
    String json = json(false, operation("POST", "/api/companies", "{}"));
    TestClient gone = api.newUser();
    String key = gone.get("/api/api-keys").json().at("/items/0/id").asText();
    gone.delete("/api/api-keys/" + key);

    assertThat(api.newUser(Scope.READ).post("/api/batch", json).status()).isEqualTo(403);
    assertThat(gone.post("/api/batch", json).status()).isEqualTo(401);
    assertThat(api.client(null).post("/api/batch", json).status()).isEqualTo(401);
  }

  @Test
  void theExamplesOfTheContractAreReal() {
    JsonNode post = TestApi.contract().document().at("/paths/~1api~1batch/post");
    for (String name : List.of("atomic", "lenient")) {
      JsonNode request =
          post.at("/requestBody/content/application~1json/examples/" + name + "/value");
      String status = name.equals("atomic") ? "200" : "207";
      JsonNode shown =
          post.at(
              "/responses/" + status + "/content/application~1json/examples/" + name + "/value");

      Answer answer = ada.post("/api/batch", request.toString(), "Prefer", "return=minimal");

      assertThat(answer.status()).hasToString(status);
      assertThat(stable(answer.json())).isEqualTo(stable(shown));
    }
  }

  private static JsonNode stable(JsonNode json) {
    JsonNode copy = json.deepCopy();
    copy.findParents("etag")
        .forEach(
            result ->
                ((ObjectNode) result).put("etag", result.path("etag").asText().split("-")[0]));
    copy.findParents("requestId").forEach(problem -> ((ObjectNode) problem).remove("requestId"));
    return copy;
  }

  private Answer batch(ObjectNode... operations) {
    return ada.post("/api/batch", json(true, operations));
  }

  private Answer lenient(ObjectNode... operations) {
    return ada.post("/api/batch", json(false, operations));
  }

  private static String json(boolean isAtomic, ObjectNode... operations) {
    ObjectNode batch = JsonNodeFactory.instance.objectNode();
    if (!isAtomic) {
      batch.put("atomic", false);
    }
    ArrayNode list = batch.putArray("operations");
    List.of(operations).forEach(list::add);
    return batch.toString();
  }

  private static ObjectNode operation(String method, String path, String body) {
    ObjectNode operation =
        JsonNodeFactory.instance.objectNode().put("method", method).put("path", path);
    if (body != null) {
      operation.set("body", new Answer(0, Map.of(), body).json());
    }
    return operation;
  }

  private static String acme(String id) {
    return "{\"id\":\"%s\",\"name\":\"Acme\",\"url\":\"https://acme.example\"}".formatted(id);
  }

  private static List<Integer> statuses(Answer answer) {
    return stream(answer.json().path("results"))
        .map(result -> result.path("status").asInt())
        .toList();
  }

  private List<String> companies() {
    return stream(ada.get("/api/companies").json().path("items"))
        .map(company -> company.path("id").asText())
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
