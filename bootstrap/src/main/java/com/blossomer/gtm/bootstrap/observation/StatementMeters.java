package com.blossomer.gtm.bootstrap.observation;

import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;

/** Times the texts of statements by their names. */
public final class StatementMeters implements StatementObserver {
  private static final Duration[] BUCKETS =
      LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final MeterProvider<Timer> statements;

  public StatementMeters(MeterRegistry registry) {
    statements =
        Timer.builder("db.statement")
            .description("Texts of statements, from the sending until all results were read")
            .serviceLevelObjectives(BUCKETS)
            .withRegistry(registry);
  }

  @Override
  public void ran(Run run) {
    statements
        .withTags("name", run.name(), "outcome", run.hasFailed() ? "FAILED" : "DONE")
        .record(run.duration());
  }
}
