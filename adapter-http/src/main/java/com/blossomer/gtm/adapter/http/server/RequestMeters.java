package com.blossomer.gtm.adapter.http.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Measures each request by its method, route and status. A route is a template of the contract,
 * never the path as it came, so that the number of meters stays bounded whatever clients send.
 */
final class RequestMeters implements RequestLog {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final String[] OUTCOMES = {
    "UNKNOWN", "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR"
  };
  private static final Duration[] BUCKETS =
      LongStream.of(2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final MeterProvider<Timer> requests;
  private final MeterProvider<DistributionSummary> received;
  private final MeterProvider<DistributionSummary> sent;
  private final MeterProvider<Counter> problems;

  RequestMeters(MeterRegistry registry) {
    requests =
        Timer.builder("http.server.requests")
            .description("Requests answered, and how long it took")
            .serviceLevelObjectives(BUCKETS)
            .withRegistry(registry);
    received =
        DistributionSummary.builder("http.server.request.size")
            .description("Bodies of requests")
            .baseUnit("bytes")
            .withRegistry(registry);
    sent =
        DistributionSummary.builder("http.server.response.size")
            .description("Bodies of answers")
            .baseUnit("bytes")
            .withRegistry(registry);
    problems =
        Counter.builder("http.server.problems")
            .description("Errors answered, by their code in the contract")
            .withRegistry(registry);
  }

  @Override
  public void log(Request request, Response response) {
    RequestTrace trace = RequestTrace.of(request);
    int status = response.getStatus();
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    String route = trace.route() == null ? "UNKNOWN" : trace.route();
    Tags where = Tags.of("method", method, "uri", route);
    requests
        .withTags(where.and("status", Integer.toString(status), "outcome", outcome(status)))
        .record(Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
    received.withTags(where).record(Math.max(0, Request.getContentBytesRead(request)));
    sent.withTags(where).record(Math.max(0, Response.getContentBytesWritten(response)));
    if (trace.problem() != null) {
      problems.withTags("code", trace.problem(), "status", Integer.toString(status)).increment();
    }
  }

  private static String outcome(int status) {
    int family = status / 100;
    return OUTCOMES[family < OUTCOMES.length ? family : 0];
  }
}
