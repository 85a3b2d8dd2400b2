package com.blossomer.gtm.bootstrap.observation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;

/** The measurements of a server: to begin with, of its process and of what it is. */
public final class Meters implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbageCollection = new JvmGcMetrics();

  private Meters(List<MeterBinder> binders) {
    binders.forEach(binder -> binder.bindTo(registry));
    garbageCollection.bindTo(registry);
    Gauge.builder("blossomer.build.info", () -> 1)
        .description("What runs, as labels")
        .tag("version", version())
        .tag("java", Runtime.version().toString())
        .register(registry);
  }

  /** Begins to measure. */
  public static Meters start() {
    return new Meters(
        List.of(
            new ClassLoaderMetrics(),
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics()));
  }

  /** Where everything is measured. */
  public PrometheusMeterRegistry registry() {
    return registry;
  }

  /** As the runnable jar says. */
  private static String version() {
    String version = Meters.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public void close() {
    garbageCollection.close();
    registry.close();
  }
}
