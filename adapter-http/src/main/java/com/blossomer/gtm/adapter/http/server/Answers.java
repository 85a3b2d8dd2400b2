package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.error.Problem;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What every answer has, and answers given before or instead of a route. */
final class Answers {

  private static final HttpField[] SECURITY = {
    new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
    new PreEncodedHttpField("X-Frame-Options", "DENY"),
    new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
    new PreEncodedHttpField(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
    new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store")
  };

  private Answers() {}

  /** Puts the request id and the security headers, which a route may still change. */
  static void prepare(Response response, String requestId) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(RequestIds.HEADER, requestId);
    for (HttpField field : SECURITY) {
      headers.put(field);
    }
  }

  static void write(Request request, Response response, Callback callback, Problem problem) {
    RequestTrace.of(request).problem(problem.code());
    String requestId = RequestIds.of(request);
    prepare(response, requestId);
    HttpFields.Mutable headers = response.getHeaders();
    problem.headers().forEach(headers::put);
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    byte[] body = problem.toJson(requestId);
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    response.setStatus(problem.status());
    boolean bodyless = "HEAD".equals(request.getMethod());
    response.write(true, bodyless ? null : ByteBuffer.wrap(body), callback);
  }
}
