package com.blossomer.gtm.bootstrap.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what is logged to standard error, where it never mixes with what commands print. */
public final class Logging {
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level %logger{0}"
          + "%replace( [%X{requestId}]){' \\[\\]', ''} - %msg%n";
  private static final List<String> TALKATIVE =
      List.of("com.zaxxer.hikari", "io.javalin", "org.eclipse.jetty", "org.flywaydb");
  // logs that it could not start, which the command line says as well
  private static final String TELLS_WHAT_WE_TELL = "io.javalin.Javalin";

  private Logging() {}

  /** Logs from now on as the settings say; without a level, from that one. */
  public static void configure(Settings settings, Level defaultLevel) {
    Level level =
        settings.find(Setting.LOG_LEVEL).map(name -> Level.toLevel(name)).orElse(defaultLevel);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    configure(context, level, settings.get(Setting.LOG_FORMAT).equals("json"));
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  static void configure(LoggerContext context, Level level, boolean json) {
    context.reset();
    Encoder<ILoggingEvent> encoder = json ? new JsonLines() : text(context);
    encoder.setContext(context);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(level);
    root.addAppender(appender);
    if (level.isGreaterOrEqual(Level.INFO)) {
      TALKATIVE.forEach(name -> context.getLogger(name).setLevel(atLeastWarn(level)));
      context.getLogger(TELLS_WHAT_WE_TELL).setLevel(Level.OFF);
    }
  }

  private static Level atLeastWarn(Level level) {
    return level.isGreaterOrEqual(Level.WARN) ? level : Level.WARN;
  }

  private static Encoder<ILoggingEvent> text(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    return encoder;
  }
}
