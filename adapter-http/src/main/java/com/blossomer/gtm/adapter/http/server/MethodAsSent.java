package com.blossomer.gtm.adapter.http.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * A request without the header that Javalin would take for its method: whoever looks at methods on
 * the way, such as a proxy that lets only reads through, looks at the request line.
 */
final class MethodAsSent extends Request.Wrapper {

  private static final String OVERRIDE = "X-HTTP-Method-Override";

  private final HttpFields headers;

  private MethodAsSent(Request wrapped) {
    super(wrapped);
    headers = HttpFields.build(wrapped.getHeaders()).remove(OVERRIDE).asImmutable();
  }

  static Request of(Request request) {
    return request.getHeaders().contains(OVERRIDE) ? new MethodAsSent(request) : request;
  }

  @Override
  public HttpFields getHeaders() {
    return headers;
  }
}
