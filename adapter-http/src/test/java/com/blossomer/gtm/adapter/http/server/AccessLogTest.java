package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AccessLogTest {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger access = (Logger) LoggerFactory.getLogger(AccessLog.LOGGER);
  private final ListAppender<ILoggingEvent> lines =
      new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
          // takes down which request the thread works for
          event.prepareForDeferredProcessing();
          super.append(event);
        }
      };

  @BeforeEach
  void listen() {
    lines.start();
    access.setLevel(Level.INFO);
    access.setAdditive(false);
    access.addAppender(lines);
    root.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    access.detachAppender(lines);
    root.detachAppender(lines);
    access.setLevel(null);
    access.setAdditive(true);
  }

  @Test
  void writesOneLineForEachRequestWithoutSecretsAndPersonalTexts() {
    String key;
    try (TestApi api = TestApi.start()) {
      TestClient ada = api.newUser();
      key = ada.credential();
      ada.post("/api/companies", "{\"name\":\"Privately\",\"url\":\"u\"}", "X-Request-Id", "r-1");
      ada.get("/api/companies?surprise=Personally", "X-Request-Id", "r-2");
      ada.post("/api/api-keys", "{\"name\":\"laptop\"}");
      api.client(key + "x").get("/api/me");
      api.client("bgtm_mistyped").get("/api/me");
    }

    List<String> texts = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    assertThat(texts)
        .hasSize(5)
        .noneMatch(text -> text.contains(key))
        .noneMatch(text -> text.contains("bgtm_"))
        .noneMatch(text -> text.contains("Privately") || text.contains("Personally"));
    assertThat(texts.get(0))
        .matches("POST /api/companies 201 in \\d+\\.\\d ms, user [-0-9a-f]{36}");
    assertThat(texts.get(1)).contains("GET /api/companies 400 in ", " ms, bad_parameter, user ");
    assertThat(texts.get(3)).contains("GET /api/me 401 in ", " ms, unauthenticated");
    assertThat(lines.list.get(0).getMDCPropertyMap()).containsEntry("requestId", "r-1");
    assertThat(lines.list.get(1).getMDCPropertyMap()).containsEntry("requestId", "r-2");
  }

  @Test
  void saysTheSameAsKeysAndValues() {
    String company;
    try (TestApi api = TestApi.start()) {
      company = api.newUser().newCompany();
      api.newUser().get("/api/companies/" + company);
      api.newUser().get("/nowhere");
    }

    assertThat(values(0))
        .containsEntry("method", "POST")
        .containsEntry("path", "/api/companies")
        .containsEntry("route", "/api/companies")
        .containsEntry("status", 201)
        .containsEntry("bytesIn", 44L)
        .containsKeys("remote", "bytesOut", "millis", "userId")
        .doesNotContainKey("code");
    assertThat(values(1))
        .containsEntry("path", "/api/companies/" + company)
        .containsEntry("route", "/api/companies/{id}")
        .containsEntry("status", 404)
        .containsEntry("code", "not_found");
    assertThat(values(2)).containsEntry("route", null).doesNotContainKey("userId");
  }

  private Map<String, Object> values(int line) {
    Map<String, Object> values = new HashMap<>();
    lines.list.get(line).getKeyValuePairs().forEach(pair -> values.put(pair.key, pair.value));
    return values;
  }
}
