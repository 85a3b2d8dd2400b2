package com.blossomer.gtm.adapter.http.server;

import io.javalin.http.Context;
import org.eclipse.jetty.server.Request;

/** What is learnt of a request on its way, for its line in the log and its measurements. */
public final class RequestTrace {

  private static final String ATTRIBUTE = "blossomer.trace";

  private volatile String route;
  private volatile String userId;
  private volatile String problem;

  private RequestTrace() {}

  static RequestTrace of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof RequestTrace known) {
      return known;
    }
    RequestTrace trace = new RequestTrace();
    request.setAttribute(ATTRIBUTE, trace);
    return trace;
  }

  /** That of a request which the server has let through. */
  public static RequestTrace of(Context context) {
    return context.attribute(ATTRIBUTE);
  }

  /** The path of the route that the request was led to, with its variable parts in braces. */
  public void route(String path) {
    route = path;
  }

  /** Whom the credential names; it may still turn out not to be valid. */
  public void user(String id) {
    userId = id;
  }

  /** The code of the error that is answered. */
  public void problem(String code) {
    problem = code;
  }

  /** Null when the request was led to none. */
  String route() {
    return route;
  }

  /** Null when nobody is known. */
  String userId() {
    return userId;
  }

  /** Null when there was none. */
  String problem() {
    return problem;
  }
}
