package com.blossomer.gtm.adapter.http.server;

import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets pages of chosen web origins call (CORS, as the Fetch standard has it); without cookies. */
final class Cors {

  private static final String ANY = "*";
  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
  private static final String REQUEST_HEADERS =
      "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Prefer";
  private static final String ANSWER_HEADERS =
      "ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, Preference-Applied,"
          + " Idempotency-Replayed";

  private final Set<String> origins;

  Cors(Set<String> origins) {
    this.origins = origins;
  }

  void allowOrigin(Request request, HttpFields.Mutable answer) {
    if (origins.isEmpty()) {
      return;
    }
    boolean any = origins.contains(ANY);
    if (!any) {
      answer.put(HttpHeader.VARY, "Origin");
    }
    if (isAllowed(request)) {
      String origin = request.getHeaders().get(HttpHeader.ORIGIN);
      answer.put("Access-Control-Allow-Origin", any ? ANY : origin);
      answer.put("Access-Control-Expose-Headers", ANSWER_HEADERS);
    }
  }

  boolean isPreflight(Request request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeaders().contains("Access-Control-Request-Method")
        && isAllowed(request);
  }

  void allowRequest(Response response, Callback callback) {
    HttpFields.Mutable answer = response.getHeaders();
    answer.put("Access-Control-Allow-Methods", METHODS);
    answer.put("Access-Control-Allow-Headers", REQUEST_HEADERS);
    answer.put("Access-Control-Max-Age", "600");
    response.setStatus(204);
    response.write(true, null, callback);
  }

  private boolean isAllowed(Request request) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    return origin != null && (origins.contains(ANY) || origins.contains(origin));
  }
}
