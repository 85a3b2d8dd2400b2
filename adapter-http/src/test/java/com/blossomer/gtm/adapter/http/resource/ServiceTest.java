package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceTest {

  private static TestApi api;
  private static TestClient anybody;

  @BeforeAll
  static void start() {
    api = TestApi.start();
    anybody = api.client(null);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void tellsWhetherItLivesAndIsReady() {
    assertThat(anybody.get("/health/live").text()).isEqualTo("{\"status\":\"live\"}");
    assertThat(anybody.get("/health/ready").text()).isEqualTo("{\"status\":\"ready\"}");

    api.ready(false);
    Answer unready = anybody.get("/health/ready");
    api.ready(true);

    assertThat(unready.status()).isEqualTo(503);
    assertThat(unready.code()).isEqualTo("not_ready");
    assertThat(anybody.get("/health/live").status()).isEqualTo(200);
  }

  @Test
  void givesTheContractInBothForms() {
    assertThat(anybody.get("/api/openapi.yaml").text()).startsWith("openapi: 3.1.0\n");
    assertThat(anybody.get("/api/openapi.json").json().path("openapi").asText()).isEqualTo("3.1.0");
  }

  @Test
  void showsTheContractWithoutScriptAndOutsideAddresses() {
    Answer page = anybody.get("/api/docs");

    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(page.text())
        .contains("/api/companies/{id}/tree", "TargetPersonaInput")
        .doesNotContain("<script", "src=", "href=\"http", "url(", " style=", " onclick");
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    for (String path : new String[] {"/health/live", "/api/me", "/nothing", "/api/docs"}) {
      Answer answer = anybody.get(path);
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.headers().get("Content-Security-Policy")).hasSize(1);
      assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
      assertThat(answer.header("Server")).isNull();
    }
  }

  @Test
  void takesAHarmlessRequestIdAndMakesOneOtherwise() {
    Answer taken = anybody.get("/api/me", "X-Request-Id", "Ab-1._");
    Answer made = anybody.get("/api/me", "X-Request-Id", "a b\"");
    Answer tooLong = anybody.get("/api/me", "X-Request-Id", "x".repeat(101));

    assertThat(taken.header("X-Request-Id")).isEqualTo("Ab-1._");
    assertThat(taken.json().path("requestId").asText()).isEqualTo("Ab-1._");
    assertThat(made.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    assertThat(made.json().path("requestId").asText()).isEqualTo(made.header("X-Request-Id"));
    assertThat(tooLong.header("X-Request-Id")).hasSize(36);
  }
}
