package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

  private static final String CHANGED = "{\"name\":\"Changed\",\"url\":\"u\"}";

  private static TestApi api;
  private static TestClient ada;

  private String path;
  private String etag;

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
    path = "/api/companies/" + ada.newCompany();
    etag = ada.get(path).header("ETag");
  }

  @Test
  void demandsIfMatch() {
    byte[] body = CHANGED.getBytes(UTF_8);

    assertThat(ada.send("PUT", path, body, "application/json").status()).isEqualTo(428);
    assertThat(ada.send("PATCH", path, body, "application/merge-patch+json").status())
        .isEqualTo(428);
    assertThat(ada.delete(path).status()).isEqualTo(428);
    assertThat(ada.get(path).json().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void answersAStaleVersionWithTheCurrentRecord() {
    Answer current = ada.put(path, etag, CHANGED);

    Answer stale = ada.put(path, etag, "{\"name\":\"Late\",\"url\":\"u\"}");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("stale_version");
    assertThat(stale.json().path("current")).isEqualTo(current.json());
    assertThat(stale.header("ETag")).isEqualTo(current.header("ETag"));
    assertThat(ada.patch(path, etag, "{}").status()).isEqualTo(412);
    assertThat(ada.delete(path, "If-Match", etag).status()).isEqualTo(412);
    assertThat(ada.put(path, stale.header("ETag"), CHANGED).status()).isEqualTo(200);
  }

  @Test
  void saysStaleBeforeItLooksAtTheBody() {
    ada.put(path, etag, CHANGED);

    assertThat(ada.put(path, etag, "{\"version\":99,\"surprise\":1}").status()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "%s, \"1-ffff\"", "\"1-0\",W/%s", "*"})
  void takesListsWeakTagsAndTheStar(String header) {
    assertThat(ada.put(path, header.formatted(etag), CHANGED).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"surprise", "\"1\"", "\"01-0\"", "1-0", "\"\"", "\"*\"", "*, \"1-0\""})
  void aTagThatIsNoVersionMatchesNothing(String header) {
    assertThat(ada.put(path, header, CHANGED).status()).isEqualTo(412);
  }

  @Test
  void aRecordCreatedAgainHasOtherTags() {
    ada.delete(path, "If-Match", etag);
    String id = path.substring(path.lastIndexOf('/') + 1);
    ada.post("/api/companies", "{\"id\":\"" + id + "\",\"name\":\"Acme\",\"url\":\"u\"}");

    assertThat(ada.get(path, "If-None-Match", etag).status()).isEqualTo(200);
    assertThat(ada.put(path, etag, CHANGED).status()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"w/%s", "W/ %s", "*,%s", "foo%sbar", "%s %s"})
  void takesAMalformedListOfTagsForNoVersion(String form) {
    Answer answer = ada.put(path, form.formatted(etag, etag), CHANGED);

    assertThat(answer.status()).isEqualTo(412);
  }
}
