package com.blossomer.gtm.adapter.http.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jetty.JettyServerThreadPoolMetrics;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;

/** What the server is busy with at this moment. */
final class ServerMeters {

  private ServerMeters() {}

  static void bind(
      MeterRegistry registry,
      Server server,
      RequestsUnderWay underWay,
      ConcurrencyLimit concurrency) {
    Gauge.builder("http.server.requests.active", underWay, RequestsUnderWay::count)
        .description("Requests under way")
        .register(registry);
    Gauge.builder("http.server.requests.waiting", concurrency, ConcurrencyLimit::waiting)
        .description("Requests of those under way that wait until others are done")
        .register(registry);
    Gauge.builder("http.server.connections", server, ServerMeters::connections)
        .description("Open connections of clients")
        .register(registry);
    new JettyServerThreadPoolMetrics(server.getThreadPool(), List.of()).bindTo(registry);
  }

  private static long connections(Server server) {
    return Stream.of(server.getConnectors())
        .mapToLong(connector -> connector.getConnectedEndPoints().size())
        .sum();
  }
}
