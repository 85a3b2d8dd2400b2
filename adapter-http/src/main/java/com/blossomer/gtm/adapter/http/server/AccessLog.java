package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line of JSON for each request. Neither headers nor the query are in it: they can hold secrets
 * or personal texts.
 */
public final class AccessLog implements RequestLog {

  /** The logger that takes the lines. */
  public static final String LOGGER = "com.blossomer.gtm.access";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  @Override
  public void log(Request request, Response response) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("requestId", RequestIds.of(request));
    line.put("remote", Request.getRemoteAddr(request));
    line.put("method", request.getMethod());
    line.put("path", request.getHttpURI() == null ? null : request.getHttpURI().getPath());
    line.put("status", response.getStatus());
    line.put("bytesIn", Math.max(0, Request.getContentBytesRead(request)));
    line.put("bytesOut", Math.max(0, Response.getContentBytesWritten(response)));
    long nanos = System.nanoTime() - request.getBeginNanoTime();
    line.put("micros", Duration.ofNanos(nanos).toNanos() / 1_000);
    LOG.info(new String(Json.write(line), UTF_8));
  }
}
