package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AccessLogTest {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger access = (Logger) LoggerFactory.getLogger(AccessLog.LOGGER);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

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
  void writesOneLineForEachRequestWithoutSecretsAndPersonalTexts() throws IOException {
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
    JsonNode line = new JsonMapper().readTree(texts.get(0));
    assertThat(line.path("requestId").asText()).isEqualTo("r-1");
    assertThat(line.path("method").asText()).isEqualTo("POST");
    assertThat(line.path("path").asText()).isEqualTo("/api/companies");
    assertThat(line.path("status").asInt()).isEqualTo(201);
    assertThat(line.path("bytesIn").asInt()).isEqualTo(30);
    assertThat(line.path("bytesOut").asInt()).isPositive();
  }
}
