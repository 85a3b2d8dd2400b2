package com.blossomer.gtm.bootstrap.observation;

import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs the texts of statements that took too long: by name, never with a value of a parameter.
 *
 * @param threshold how long is too long
 */
public record SlowStatements(Duration threshold) implements StatementObserver {
  private static final Logger LOG = LoggerFactory.getLogger(SlowStatements.class);

  @Override
  public void ran(Run run) {
    if (run.duration().compareTo(threshold) < 0) {
      return;
    }
    LOG.atWarn()
        .addKeyValue("statement", run.name())
        .addKeyValue("millis", run.duration().toMillis())
        .addKeyValue("rows", run.rows())
        .addKeyValue("failed", run.hasFailed())
        .log(
            "Slow statement {}: {} ms, {} rows{}.",
            run.name(),
            run.duration().toMillis(),
            run.rows(),
            run.hasFailed() ? ", failed" : "");
  }
}
