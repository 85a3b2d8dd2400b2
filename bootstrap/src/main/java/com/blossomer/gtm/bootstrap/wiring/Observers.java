package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.persistence.Observation;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import com.blossomer.gtm.bootstrap.observation.SlowStatements;
import com.blossomer.gtm.bootstrap.observation.StatementMeters;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.slf4j.MDC;

/** What a server wants to learn of its database. */
final class Observers {
  private Observers() {}

  static Observation of(Settings settings, MeterRegistry registry) {
    StatementObserver statements = new StatementMeters(registry);
    int slow = settings.number(Setting.SLOW_QUERY_MILLIS);
    if (slow > 0) {
      statements = statements.and(new SlowStatements(Duration.ofMillis(slow)));
    }
    return new Observation(statements, registry, Observers::withRequestId);
  }

  /** What a request leaves to another thread is logged under its id there as well. */
  static Runnable withRequestId(Runnable work) {
    Map<String, String> context = MDC.getCopyOfContextMap();
    return () -> {
      if (context != null) {
        MDC.setContextMap(context);
      }
      try {
        work.run();
      } finally {
        MDC.clear();
      }
    };
  }
}
