package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What imports kept beside the records, over HTTP. */
class LeftoversTest {

  private static final String DUMP =
      """
      {"target_accounts":
        "[{\\"targetAccountName\\":\\"Nurseries\\",\\"oddNumber\\":1.50,\\"oddText\\":\\"GRÜN\\"},7]",
       "elsewhere": "{ \\"a\\" : \\"half \\ud83d of it\\" }",
       "blossomer_api_key": "sk-very-secret",
       "cut": "[{\\"id\\":"}
      """;

  private static TestApi api;
  private final TestClient ada = api.newUser();
  private String place;

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @BeforeEach
  void importSomething() {
    Answer imported = ada.post("/api/imports", DUMP);
    assertThat(imported.status()).isEqualTo(201);
    place = imported.header("Location");
  }

  @Test
  void givesLeftoversExactlyAndWithTheirRecord() {
    Answer leftovers = ada.get(place + "/leftovers");

    assertThat(leftovers.json().path("items")).hasSize(3);
    JsonNode number = ada.get(place + "/leftovers?q=oddNumber").json().at("/items/0");
    assertThat(number.path("importId").asText())
        .isEqualTo(place.substring("/api/imports/".length()));
    assertThat(number.path("key").asText()).isEqualTo("target_accounts");
    assertThat(number.path("path").asText()).isEqualTo("/0/oddNumber");
    assertThat(number.path("kind").asText()).isEqualTo("targetAccount");
    assertThat(number.path("entityId"))
        .isEqualTo(ada.get("/api/target-accounts").json().at("/items/0/id"));
    assertThat(number.path("json").asText()).isEqualTo("1.50");
    JsonNode half = ada.get(place + "/leftovers?key=elsewhere").json().at("/items/0");
    assertThat(half.path("entityId").isNull()).isTrue();
    assertThat(half.path("json").asText()).isEqualTo("{ \"a\" : \"half \\ud83d of it\" }");
  }

  @Test
  void findsLeftoversByPlaceAndText() {
    String entity = ada.get("/api/target-accounts").json().at("/items/0/id").asText();
    String leftovers = place + "/leftovers";

    assertThat(count(leftovers + "?key=elsewhere")).isEqualTo(1);
    assertThat(count(leftovers + "?kind=targetAccount")).isEqualTo(2);
    assertThat(count(leftovers + "?kind=campaign")).isZero();
    assertThat(count(leftovers + "?entityId=" + entity)).isEqualTo(2);
    assertThat(count(leftovers + "?q=gr%C3%BCn")).isEqualTo(1);
    assertThat(count(leftovers + "?q=ODDn")).isEqualTo(1);
    assertThat(count(leftovers + "?q=nowhere")).isZero();
    assertThat(ada.get(leftovers + "?kind=tree").status()).isEqualTo(400);
    assertThat(ada.get(leftovers + "?entityId=7").status()).isEqualTo(400);
    assertThat(ada.get(leftovers + "?q=%00").status()).isEqualTo(400);
    assertThat(ada.get(leftovers + "?other=1").status()).isEqualTo(400);
  }

  @Test
  void givesTheLeftoversOfAllImportsOfARecord() {
    ada.post("/api/imports", "{\"later\": \"{\\\"b\\\":1}\"}");
    String entity = ada.get("/api/target-accounts").json().at("/items/0/id").asText();

    assertThat(count("/api/leftovers")).isEqualTo(4);
    assertThat(count("/api/leftovers?entityId=" + entity)).isEqualTo(2);
    assertThat(ada.get("/api/leftovers?key=later").json().at("/items/0/path").asText()).isEmpty();
  }

  @Test
  void givesPages() {
    Answer first = ada.get(place + "/leftovers?limit=2");
    String cursor = first.json().path("next").asText();
    Answer second = ada.get(place + "/leftovers?limit=2&cursor=" + cursor);

    assertThat(first.json().path("items")).hasSize(2);
    assertThat(second.json().path("items")).hasSize(1);
    assertThat(second.json().has("next")).isFalse();
    assertThat(ada.get(place + "/leftovers?key=cut&cursor=" + cursor).status()).isEqualTo(400);
    assertThat(ada.get(place + "/leftovers?limit=0").status()).isEqualTo(400);
  }

  @Test
  void givesWhatCouldNotBeRead() {
    Answer quarantine = ada.get(place + "/quarantine");

    assertThat(quarantine.json().at("/items/0/key").asText()).isEqualTo("target_accounts");
    assertThat(quarantine.json().at("/items/0/path").asText()).isEqualTo("/1");
    assertThat(quarantine.json().at("/items/0/text").asText()).isEqualTo("7");
    assertThat(quarantine.json().at("/items/0/reason").asText()).isNotEmpty();
    assertThat(count(place + "/quarantine?key=target_accounts")).isEqualTo(1);
    assertThat(ada.get(place + "/quarantine?kind=company").status()).isEqualTo(400);
  }

  @Test
  void givesTheOriginalWithoutSecrets() {
    Answer original = ada.get(place + "/original");

    assertThat(original.status()).isEqualTo(200);
    assertThat(original.header("Content-Type")).isEqualTo("application/json");
    assertThat(original.header("Content-Encoding")).isNull();
    assertThat(original.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"blossomer-import-"
                + place.substring("/api/imports/".length())
                + ".json\"");
    assertThat(original.header("Content-Length"))
        .isEqualTo(Integer.toString(DUMP.getBytes(UTF_8).length));
    assertThat(original.text()).isEqualTo(DUMP.replace("sk-very-secret", "*".repeat(14)));
  }

  @Test
  void hidesEverythingFromOthers() {
    TestClient bob = api.newUser();

    for (String part : new String[] {"/leftovers", "/quarantine", "/original"}) {
      Answer foreign = bob.get(place + part);
      Answer missing = bob.get("/api/imports/" + UUID.randomUUID() + part);
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.json().path("detail")).isEqualTo(missing.json().path("detail"));
      assertThat(bob.get("/api/imports/x" + part).status()).isEqualTo(404);
      assertThat(api.client(null).get(place + part).status()).isEqualTo(401);
    }
    assertThat(bob.get("/api/leftovers").text()).isEqualTo("{\"items\":[]}");
  }

  private int count(String path) {
    Answer answer = ada.get(path);
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().path("items").size();
  }
}
