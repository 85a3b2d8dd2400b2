package com.blossomer.gtm.adapter.http.server;

import java.time.Duration;
import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line for each request: a sentence for people, and the same as key and value for programs.
 * Neither headers nor the query are in it: they can hold secrets or personal texts.
 */
public final class AccessLog implements RequestLog {

  /** The logger that takes the lines. */
  public static final String LOGGER = "com.blossomer.gtm.access";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
  private static final int UNAUTHENTICATED = 401;

  @Override
  public void log(Request request, Response response) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    // the last bytes may have gone out on another thread than the request came on
    String before = LogContext.enter(request);
    try {
      write(request, response);
    } finally {
      LogContext.leave(before);
    }
  }

  private static void write(Request request, Response response) {
    RequestTrace trace = RequestTrace.of(request);
    int status = response.getStatus();
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    long bytesIn = Math.max(0, Request.getContentBytesRead(request));
    long bytesOut = Math.max(0, Response.getContentBytesWritten(response));
    double millis = micros(request) / 1_000.0;
    LoggingEventBuilder line =
        LOG.atInfo()
            .addKeyValue("remote", Request.getRemoteAddr(request))
            .addKeyValue("method", request.getMethod())
            .addKeyValue("path", path)
            .addKeyValue("route", trace.route())
            .addKeyValue("status", status)
            .addKeyValue("bytesIn", bytesIn)
            .addKeyValue("bytesOut", bytesOut)
            .addKeyValue("millis", millis);
    StringBuilder text = new StringBuilder();
    text.append(request.getMethod()).append(' ').append(path).append(' ').append(status);
    text.append(String.format(Locale.ROOT, " in %.1f ms", millis));
    if (trace.problem() != null) {
      line = line.addKeyValue("code", trace.problem());
      text.append(", ").append(trace.problem());
    }
    // whom a refused credential names is not who asked
    if (trace.userId() != null && status != UNAUTHENTICATED) {
      line = line.addKeyValue("userId", trace.userId());
      text.append(", user ").append(trace.userId());
    }
    line.log(text.toString());
  }

  private static long micros(Request request) {
    return Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()).toNanos() / 1_000;
  }
}
