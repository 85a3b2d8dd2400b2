package com.blossomer.gtm.adapter.http.server;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The server below the routes: where it listens, its limits, and what surrounds every request.
 *
 * @param corsOrigins the web origins whose pages may call
 * @param drain how long a stop waits for requests under way
 * @param bodyLimits how large bodies may be
 */
public record JettySetup(
    String host,
    int port,
    Set<String> corsOrigins,
    Duration drain,
    RequestsUnderWay underWay,
    BodyLimits bodyLimits,
    ConnectionWatch watch,
    MeterRegistry meters) {

  private static final int MAX_HEADER_BYTES = 8 * 1024;

  /** Of the system's memory for an unread answer, which would else grow to megabytes each. */
  private static final int SEND_BUFFER_BYTES = 256 * 1024;

  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(100);

  public void apply(JavalinConfig config) {
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.generateEtags = false;
    config.jetty.modifyHttpConfiguration(JettySetup::limit);
    config.jetty.modifyServer(this::surround);
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new ServerErrors()));
    config.jetty.addConnector(this::connector);
  }

  private static void limit(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    // else a value is taken for an earlier one of the connection that differs in case only
    http.setHeaderCacheCaseSensitive(true);
  }

  private void surround(Server server) {
    Envelope envelope = new Envelope(corsOrigins, underWay, watch);
    BodyReader bodies = new BodyReader(bodyLimits, watch);
    ConcurrencyLimit concurrency = new ConcurrencyLimit();
    envelope.setHandler(bodies);
    bodies.setHandler(concurrency);
    server.setHandler(envelope);
    server.setErrorHandler(new ServerErrors());
    server.setRequestLog(new RequestLog.Collection(new AccessLog(), new RequestMeters(meters)));
    server.addBean(new NetworkConnectionLimit(watch.limits().inAll(), server));
    server.setStopTimeout(drain.toMillis());
    ServerMeters.bind(meters, server, underWay, concurrency);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(watch.limits().idle().toMillis());
    connector.setAcceptedSendBufferSize(SEND_BUFFER_BYTES);
    connector.addBean(watch);
    // when the server closes, all requests were waited for: what is still open is idle
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    return connector;
  }
}
