package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.error.Problem;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A listener of its own for measurements, on which no credential is asked: for a network that only
 * operators reach. Its threads are its own, so that it answers whatever the API is busy with.
 */
public final class MetricsServer implements AutoCloseable {

  /** How Prometheus calls its text form. */
  public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final String PATH = "/metrics";
  private static final int THREADS = 6;
  private static final int MAX_HEADER_BYTES = 8 * 1024;
  private static final long IDLE_MILLIS = 30_000;

  private final Server server;
  private final ServerConnector connector;

  private MetricsServer(String host, int port, PrometheusMeterRegistry registry) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
    threads.setName("metrics");
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.setHandler(new Scrape(registry));
    server.setErrorHandler(new ServerErrors());
  }

  /**
   * Starts to serve.
   *
   * @throws UncheckedIOException when it cannot listen on the address; the message says why
   */
  public static MetricsServer start(String host, int port, PrometheusMeterRegistry registry) {
    MetricsServer metrics = new MetricsServer(host, port, registry);
    try {
      metrics.server.start();
      return metrics;
    } catch (Exception e) {
      metrics.close();
      throw new UncheckedIOException(
          "Cannot listen for metrics on "
              + host
              + ":"
              + port
              + ": the address is not this machine's, or the port is in use or not allowed.",
          new IOException(e));
    }
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The metrics could not be stopped.", e);
    }
  }

  private static final class Scrape extends Handler.Abstract {

    private final PrometheusMeterRegistry registry;

    Scrape(PrometheusMeterRegistry registry) {
      this.registry = registry;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String method = request.getMethod();
      if (!PATH.equals(request.getHttpURI().getPath())) {
        Answers.write(request, response, callback, nothingElse());
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        Answers.write(request, response, callback, onlyGet());
      } else {
        Answers.prepare(response, RequestIds.of(request));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
        byte[] body = registry.scrape().getBytes(UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, method.equals("HEAD") ? null : ByteBuffer.wrap(body), callback);
      }
      return true;
    }

    private static Problem nothingElse() {
      return Problem.of(404, "not_found", "Only " + PATH + " is here.");
    }

    private static Problem onlyGet() {
      return Problem.of(405, "method_not_allowed", "This address takes only GET, HEAD.")
          .withHeaders(Map.of("Allow", "GET, HEAD"));
    }
  }
}
