package com.blossomer.gtm.adapter.http;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.auth.JwtCallers;
import com.blossomer.gtm.adapter.http.auth.OwnOrigins;
import com.blossomer.gtm.adapter.http.auth.SessionCookies;
import com.blossomer.gtm.adapter.http.auth.TokenVerifier;
import com.blossomer.gtm.adapter.http.limit.Admission;
import com.blossomer.gtm.adapter.http.resource.Cursors;
import com.blossomer.gtm.adapter.http.resource.Routes;
import com.blossomer.gtm.adapter.http.server.ClientAddresses;
import com.blossomer.gtm.adapter.http.server.ConnectionWatch;
import com.blossomer.gtm.adapter.http.server.GracefulStop;
import com.blossomer.gtm.adapter.http.server.JettySetup;
import com.blossomer.gtm.adapter.http.server.RequestsUnderWay;
import com.blossomer.gtm.adapter.http.web.WebPages;
import com.blossomer.gtm.domain.port.in.UseCases;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running REST API. */
public final class HttpApi implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HttpApi.class);

  private final Javalin javalin;
  private final AtomicBoolean stopping;
  private final GracefulStop stop;
  private final int port;

  private HttpApi(Javalin javalin, AtomicBoolean stopping, GracefulStop stop) {
    this.javalin = javalin;
    this.stopping = stopping;
    this.stop = stop;
    this.port = javalin.port();
  }

  /** Starts to serve, measured by meters of its own. */
  public static HttpApi start(HttpSettings settings, UseCases useCases, Readiness readiness) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    return start(settings, useCases, readiness, meters);
  }

  /**
   * Starts to serve.
   *
   * @param meters takes the measurements, and shows them with all others that it has
   * @throws UncheckedIOException when it cannot listen on the address; the message says why
   */
  public static HttpApi start(
      HttpSettings settings,
      UseCases useCases,
      Readiness readiness,
      PrometheusMeterRegistry meters) {
    AtomicBoolean stopping = new AtomicBoolean();
    RequestsUnderWay underWay = new RequestsUnderWay();
    ClientAddresses addresses = new ClientAddresses(settings.trustedProxies());
    Admission admission = new Admission(settings.rateLimits(), useCases.rateLimits(), addresses);
    SessionCookies cookies = new SessionCookies(new OwnOrigins(settings.publicUrl()));
    Authenticator authenticator =
        new Authenticator(jwtCallers(settings, useCases, meters), cookies);
    Routes routes =
        new Routes(
            useCases,
            new Cursors(settings.cursorKey()),
            settings.rateLimits(),
            settings.provider(),
            () -> !stopping.get() && readiness.isReady(),
            meters);
    WebPages pages =
        new WebPages(
            settings.webApp(),
            settings.provider() == null ? Set.of() : settings.provider().origins());
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.router.ignoreTrailingSlashes = false;
              new JettySetup(
                      settings.host(),
                      settings.port(),
                      settings.corsOrigins(),
                      settings.drain(),
                      underWay,
                      routes::maxBytes,
                      new ConnectionWatch(settings.connections(), addresses),
                      meters)
                  .apply(config);
              new Routing(routes, authenticator, admission, pages).apply(config);
            });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw cannotListen(settings, "the port is in use or not allowed", e);
    } catch (JavalinException e) {
      throw cannotListen(settings, String.valueOf(rootCause(e).getMessage()), e);
    }
    return new HttpApi(
        javalin,
        stopping,
        new GracefulStop(
            javalin.jettyServer().server(), underWay, settings.stopDelay(), settings.drain()));
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /**
   * Stops: first says that it is not ready, but serves on as long as the settings say; then takes
   * no new connections and waits for the requests under way.
   */
  @Override
  public void close() {
    if (!stopping.compareAndSet(false, true)) {
      return;
    }
    stop.run();
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("The server stopped before all requests were answered.", e);
    }
  }

  private static JwtCallers jwtCallers(
      HttpSettings settings, UseCases useCases, MeterRegistry meters) {
    if (settings.jwt() == null) {
      return null;
    }
    TokenVerifier verifier = new TokenVerifier(settings.jwt());
    JwtCallers callers = new JwtCallers(verifier, useCases.users(), Clock.systemUTC());
    callers.measure(meters);
    return callers;
  }

  private static UncheckedIOException cannotListen(
      HttpSettings settings, String reason, Exception cause) {
    String address = settings.host() + ":" + settings.port();
    return new UncheckedIOException(
        "Cannot listen on " + address + ": " + reason + ".", new IOException(cause));
  }

  private static Throwable rootCause(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
