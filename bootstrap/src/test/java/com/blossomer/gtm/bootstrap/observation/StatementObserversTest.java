package com.blossomer.gtm.bootstrap.observation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver.Run;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StatementObserversTest {
  private static final Run FAST = new Run("company.find", Duration.ofMillis(499), 1, false);
  private static final Run SLOW = new Run("company.page", Duration.ofMillis(500), 50, false);
  private static final Run FAILED = new Run("company.page", Duration.ofSeconds(30), 0, true);

  private final Logger logger = (Logger) LoggerFactory.getLogger(SlowStatements.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final StatementObserver observer =
      new StatementMeters(meters).and(new SlowStatements(Duration.ofMillis(500)));

  @BeforeEach
  void listen() {
    lines.start();
    logger.addAppender(lines);
    logger.setLevel(Level.WARN);
    logger.setAdditive(false);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(lines);
    logger.setLevel(null);
    logger.setAdditive(true);
  }

  @Test
  void logsOnlyWhatTookTooLong() {
    observer.ran(FAST);
    observer.ran(SLOW);
    observer.ran(FAILED);

    assertThat(lines.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "Slow statement company.page: 500 ms, 50 rows.",
            "Slow statement company.page: 30000 ms, 0 rows, failed.");
    assertThat(lines.list).allMatch(line -> line.getLevel() == Level.WARN);
    assertThat(lines.list.get(0).getKeyValuePairs())
        .extracting(pair -> pair.key + "=" + pair.value)
        .containsExactly("statement=company.page", "millis=500", "rows=50", "failed=false");
  }

  @Test
  void timesEveryStatementByItsName() {
    observer.ran(FAST);
    observer.ran(SLOW);
    observer.ran(FAILED);

    assertThat(meters.get("db.statement").tags("name", "company.find").timer().count())
        .isEqualTo(1);
    assertThat(
            meters
                .get("db.statement")
                .tags("name", "company.page", "outcome", "FAILED")
                .timer()
                .count())
        .isEqualTo(1);
  }
}
