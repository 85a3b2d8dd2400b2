package com.blossomer.gtm.bootstrap.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoggingTest {
  private static final String NEWLINE = System.lineSeparator();

  private final PrintStream realError = System.err;
  private final ByteArrayOutputStream error = new ByteArrayOutputStream();
  private final LoggerContext context = context();

  @AfterEach
  void restore() {
    context.stop();
    System.setErr(realError);
  }

  @Test
  void writesLinesForPeopleToStandardError() {
    configure(Level.INFO, false);

    context.getLogger("com.example.Thing").info("started");

    assertThat(error.toString(UTF_8))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z INFO  Thing - started\\R");
  }

  @Test
  void writesJsonWhenWanted() {
    configure(Level.INFO, true);

    context.getMDCAdapter().put("requestId", "r-1");
    context
        .getLogger("com.example.Thing")
        .atInfo()
        .addKeyValue("status", 200)
        .addKeyValue("millis", 1.5)
        .addKeyValue("path", "/a\"b")
        .addKeyValue("route", (Object) null)
        .log("a \"quoted\"\nline, {} and \ud800", "word");
    context.getMDCAdapter().clear();
    context.getLogger("com.example.Thing").warn("failed", new IllegalStateException("why"));

    List<String> lines = error.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode line = parse(lines.get(0));
    assertThat(Instant.parse(line.path("timestamp").asText())).isBefore(Instant.MAX);
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("logger").asText()).isEqualTo("com.example.Thing");
    assertThat(line.path("message").asText()).isEqualTo("a \"quoted\"\nline, word and ?");
    assertThat(line.path("requestId").asText()).isEqualTo("r-1");
    assertThat(line.path("status").isInt()).isTrue();
    assertThat(line.path("millis").asDouble()).isEqualTo(1.5);
    assertThat(line.path("path").asText()).isEqualTo("/a\"b");
    assertThat(line.path("route").isNull()).isTrue();
    JsonNode failed = parse(lines.get(1));
    assertThat(failed.has("requestId")).isFalse();
    assertThat(failed.path("error").asText())
        .startsWith("java.lang.IllegalStateException: why")
        .contains("\tat ");
  }

  @Test
  void showsTheRequestInBothForms() {
    configure(Level.INFO, false);
    context.getMDCAdapter().put("requestId", "r-1");

    context.getLogger("com.example.Thing").info("started");

    assertThat(error.toString(UTF_8)).endsWith("INFO  Thing [r-1] - started" + NEWLINE);
  }

  @Test
  void leavesOutWhatIsBelowTheLevel() {
    configure(Level.ERROR, false);

    context.getLogger("com.example.Thing").warn("not this");
    context.getLogger("com.zaxxer.hikari.HikariDataSource").warn("nor this");

    assertThat(error.toString(UTF_8)).isEmpty();
  }

  @Test
  void quietensTalkativeLibraries() {
    configure(Level.INFO, false);

    context.getLogger("org.eclipse.jetty.server.Server").info("not this");
    context.getLogger("io.javalin.Javalin").error("nor this");
    context.getLogger("org.eclipse.jetty.server.Server").warn("but this");

    assertThat(error.toString(UTF_8)).contains("but this").hasLineCount(1);
  }

  private static JsonNode parse(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  private static LoggerContext context() {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    return context;
  }

  private void configure(Level level, boolean json) {
    // the appender takes the stream that is there when it starts
    System.setErr(new PrintStream(error, true, UTF_8));
    Logging.configure(context, level, json);
  }
}
