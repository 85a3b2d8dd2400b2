package com.blossomer.gtm.bootstrap.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoggingTest {
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

    context.getLogger("com.example.Thing").info("a \"quoted\" {}", "word");

    assertThat(error.toString(UTF_8))
        .startsWith("{\"timestamp\":")
        .contains("\"level\":\"INFO\"", "\"formattedMessage\":\"a \\\"quoted\\\" word\"")
        .hasLineCount(1);
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
