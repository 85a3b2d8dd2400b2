package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompaniesTest {

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
  void createsAndReads() {
    Answer created = ada.post("/api/companies", ACME);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().path("name").asText()).isEqualTo("Acme");
    assertThat(created.json().path("version").asInt()).isEqualTo(1);
    assertThat(created.text()).doesNotContain("userId");
    Answer read = ada.get(created.header("Location"));
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json()).isEqualTo(created.json());
    assertThat(read.header("ETag")).isEqualTo(created.header("ETag")).startsWith("\"1-");
  }

  @Test
  void takesAnIdOfTheClientOnce() {
    String id = UUID.randomUUID().toString();
    String json = "{\"id\":\"" + id + "\",\"name\":\"Acme\",\"url\":\"https://acme.example\"}";

    Answer first = ada.post("/api/companies", json);
    Answer second = ada.post("/api/companies", json);

    assertThat(first.header("Location")).isEqualTo("/api/companies/" + id);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("id_taken");
  }

  @Test
  void answersNotModifiedToAKnownVersion() {
    Answer created = ada.post("/api/companies", ACME);
    String path = created.header("Location");
    String etag = created.header("ETag");

    assertThat(ada.get(path, "If-None-Match", etag).status()).isEqualTo(304);
    assertThat(ada.get(path, "If-None-Match", "\"no\", W/" + etag).status()).isEqualTo(304);
    assertThat(ada.get(path, "If-None-Match", "*").status()).isEqualTo(304);
    assertThat(ada.get(path, "If-None-Match", "\"2-0\"").status()).isEqualTo(200);
  }

  @Test
  void putTakesWhatGetGives() {
    Answer created = ada.post("/api/companies", ACME);
    ObjectNode changed = (ObjectNode) created.json();
    changed.put("description", "Robots").putArray("capabilities").add("Picks").add("Packs");

    Answer saved = ada.put(created.header("Location"), created.header("ETag"), changed.toString());

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.header("ETag")).startsWith("\"2-");
    assertThat(saved.json().path("capabilities")).hasToString("[\"Picks\",\"Packs\"]");
    assertThat(ada.get(created.header("Location")).json()).isEqualTo(saved.json());
  }

  @Test
  void keepsInsightsInTheirOrder() {
    String insights =
        "[{\"kind\":\"pricing\",\"text\":\"By the month\"},{\"kind\":\"x\",\"text\":\"y\"}]";
    Answer created =
        ada.post(
            "/api/companies", "{\"name\":\"Acme\",\"url\":\"u\",\"insights\":" + insights + "}");
    String location = created.header("Location");

    assertThat(ada.get(location).json().path("insights")).hasToString(insights);

    Answer refused =
        ada.patch(location, created.header("ETag"), "{\"insights\":[{\"kind\":\"pricing\"}]}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/pointer").textValue()).isEqualTo("/insights/0/text");
  }

  @Test
  void putEmptiesWhatIsLeftOut() {
    Answer created =
        ada.post(
            "/api/companies",
            "{\"name\":\"Acme\",\"url\":\"u\",\"objections\":[\"dear\"],\"positioning\":{\"languageUsed\":\"x\"}}");

    Answer saved = ada.put(created.header("Location"), "*", ACME);

    assertThat(saved.json().path("objections")).isEmpty();
    assertThat(saved.json().at("/positioning/languageUsed").isNull()).isTrue();
  }

  @Test
  void patchChangesOnlyWhatItNames() {
    Answer created =
        ada.post(
            "/api/companies",
            "{\"name\":\"Acme\",\"url\":\"u\",\"description\":\"d\",\"positioning\":{\"languageUsed\":\"x\",\"uniqueApproach\":\"y\"}}");

    Answer saved =
        ada.patch(
            created.header("Location"),
            created.header("ETag"),
            "{\"description\":null,\"positioning\":{\"languageUsed\":\"z\"}}");

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json().path("description").isNull()).isTrue();
    assertThat(saved.json().at("/positioning/languageUsed").asText()).isEqualTo("z");
    assertThat(saved.json().at("/positioning/uniqueApproach").asText()).isEqualTo("y");
    assertThat(saved.json().path("name").asText()).isEqualTo("Acme");
  }

  @Test
  void anEqualPutChangesNotEvenTheVersion() {
    Answer created = ada.post("/api/companies", ACME);

    Answer saved = ada.put(created.header("Location"), created.header("ETag"), ACME);

    assertThat(saved.header("ETag")).isEqualTo(created.header("ETag"));
  }

  @Test
  void deletesOnce() {
    Answer created = ada.post("/api/companies", ACME);
    String path = created.header("Location");

    assertThat(ada.delete(path, "If-Match", created.header("ETag")).status()).isEqualTo(204);
    assertThat(ada.get(path).status()).isEqualTo(404);
    assertThat(ada.delete(path, "If-Match", "*").status()).isEqualTo(404);
  }

  @Test
  void answersHeadLikeGetWithoutABody() {
    Answer created = ada.post("/api/companies", ACME);

    Answer head = head(created.header("Location"));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(created.header("ETag"));
    assertThat(head("/api/companies/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  private Answer head(String path) {
    return ada.send("HEAD", path, BodyPublishers.noBody());
  }
}
