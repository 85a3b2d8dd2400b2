package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Scope;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

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
  void showsTheSecretOnce() {
    Answer created = ada.post("/api/api-keys", "{\"name\":\"laptop\"}");

    String secret = created.json().path("secret").asText();
    assertThat(created.status()).isEqualTo(201);
    assertThat(secret).startsWith("bgtm_");
    assertThat(created.json().path("scopes")).hasToString("[\"read\",\"write\"]");
    assertThat(api.client(secret).get("/api/me").status()).isEqualTo(200);
    Answer list = ada.get("/api/api-keys");
    assertThat(list.json().path("items")).hasSize(2);
    assertThat(list.text()).contains("laptop").doesNotContain(secret).doesNotContain("hash");
  }

  @Test
  void aRevokedKeyIsUselessAtOnce() {
    Answer created = ada.post("/api/api-keys", "{\"name\":\"laptop\"}");
    String path = "/api/api-keys/" + created.json().path("id").asText();
    TestClient laptop = api.client(created.json().path("secret").asText());

    assertThat(laptop.get("/api/me").status()).isEqualTo(200);
    assertThat(ada.delete(path).status()).isEqualTo(204);
    assertThat(laptop.get("/api/me").status()).isEqualTo(401);
    assertThat(ada.delete(path).status()).isEqualTo(204);
  }

  @Test
  void knowsNothingOfTheKeysOfOthers() {
    String id = ada.get("/api/api-keys").json().at("/items/0/id").asText();

    assertThat(api.newUser().delete("/api/api-keys/" + id).status()).isEqualTo(404);
    assertThat(ada.delete("/api/api-keys/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(ada.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void aNarrowKeyReadsButDoesNotWrite() {
    TestClient reader = api.newUser(Scope.READ);

    assertThat(reader.get("/api/companies").status()).isEqualTo(200);
    Answer refused = reader.post("/api/companies", "{\"name\":\"a\",\"url\":\"u\"}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("missing_scope");
    assertThat(reader.delete("/api/me").status()).isEqualTo(403);
    assertThat(api.newUser(Scope.WRITE).get("/api/companies").status()).isEqualTo(403);
  }

  @Test
  void refusesAKeyWithoutANameOrWithAnExpiryInThePast() {
    assertThat(ada.post("/api/api-keys", "{}").errors()).containsExactly("/name required");
    assertThat(
            ada.post("/api/api-keys", "{\"name\":\"n\",\"expiresAt\":\"2001-01-01T00:00:00Z\"}")
                .errors())
        .containsExactly("/expiresAt in_the_past");
    assertThat(ada.post("/api/api-keys", "{\"name\":\"n\",\"scopes\":[]}").errors())
        .containsExactly("/scopes required");
  }
}
