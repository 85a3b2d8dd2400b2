package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadOnlyMembersTest {

  private static TestApi api;
  private static TestClient ada;

  private String path;
  private Answer current;

  @BeforeAll
  static void start() {
    api = TestApi.start();
    ada = api.newUser();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @BeforeEach
  void create() {
    path = "/api/target-personas/" + ada.newPersona(ada.newAccount(ada.newCompany()));
    current = ada.get(path);
  }

  @Test
  void ignoresThemUnchanged() {
    String createdAt = current.json().path("createdAt").asText().replace("Z", "+00:00");
    String patch =
        "{\"id\":\"%s\",\"version\":1,\"createdAt\":\"%s\",\"source\":null,\"companyId\":\"%s\",\"name\":\"New\"}"
            .formatted(
                current.json().path("id").asText().toUpperCase(Locale.ROOT),
                createdAt,
                current.json().path("companyId").asText());

    assertThat(ada.patch(path, "*", patch).json().path("name").asText()).isEqualTo("New");
  }

  @Test
  void refusesToChangeThem() {
    String patch =
        "{\"id\":\"%s\",\"version\":2,\"createdAt\":null,\"updatedAt\":\"2026-01-01T00:00:00Z\",\"source\":{},\"companyId\":\"%s\",\"name\":null}"
            .formatted(UUID.randomUUID(), UUID.randomUUID());

    Answer patched = ada.patch(path, "*", patch);

    assertThat(patched.status()).isEqualTo(422);
    assertThat(patched.errors())
        .containsExactlyInAnyOrder(
            "/id read_only",
            "/version read_only",
            "/createdAt read_only",
            "/updatedAt read_only",
            "/source read_only",
            "/companyId read_only",
            "/name required");
    assertThat(ada.get(path).json()).isEqualTo(current.json());
  }

  @Test
  void refusesThemInANewRecord() {
    String json =
        "{\"version\":1,\"createdAt\":\"2026-01-01T00:00:00Z\",\"updatedAt\":null,\"source\":null,\"name\":\"a\",\"url\":\"u\"}";

    assertThat(ada.post("/api/companies", json).errors())
        .containsExactlyInAnyOrder("/version read_only", "/createdAt read_only");
  }

  @Test
  void refusesAnIdThatIsNoUuid() {
    assertThat(ada.post("/api/companies", "{\"id\":\"x\",\"url\":\"u\"}").errors())
        .containsExactlyInAnyOrder("/id not_a_uuid", "/name required");
    assertThat(ada.post("/api/companies", "{\"id\":1,\"name\":\"a\",\"url\":\"u\"}").errors())
        .containsExactly("/id not_a_uuid");
  }

  @Test
  void refusesAnotherParent() {
    Answer answer = ada.patch(path, "*", "{\"targetAccountId\":\"" + UUID.randomUUID() + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("/targetAccountId immutable");
  }
}
